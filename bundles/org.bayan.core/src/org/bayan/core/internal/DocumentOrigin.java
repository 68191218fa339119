package org.bayan.core.internal;

import java.time.Instant;
import org.bayan.core.OriginDetails;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Origin;
import org.bayan.okapi.DocumentMetadata;
import org.bayan.okapi.ExtractedDocument;

/** Makes origins of what documents say of themselves. */
public final class DocumentOrigin {

  private DocumentOrigin() {}

  /**
   * The origin of an extracted document.
   *
   * @param file its path or address, as given
   * @param document what was extracted
   * @param now the time to record
   */
  public static Origin of(String file, ExtractedDocument document, Instant now) {
    Origin origin = of(file, document.mediaType(), document.sha256(), now);
    document.encoding().ifPresent(encoding -> origin.setEncoding(encoding.name()));
    DocumentMetadata metadata = document.metadata();
    metadata.title().ifPresent(origin::setTitle);
    metadata.author().ifPresent(origin::setAuthor);
    metadata.publisher().ifPresent(origin::setPublisher);
    metadata.date().ifPresent(origin::setDate);
    metadata.symbol().or(() -> HeadSymbol.of(document)).ifPresent(origin::setSymbol);
    return origin;
  }

  /** The origin of a document that says nothing of itself. */
  public static Origin of(String file, String mediaType, String sha256, Instant now) {
    Origin origin = BitextFactory.eINSTANCE.createOrigin();
    origin.setFile(file);
    origin.setMediaType(mediaType);
    origin.setRetrieved(now);
    origin.setChecksum("sha256:" + sha256);
    return origin;
  }

  /** Sets what a user says instead. */
  public static void correct(Origin origin, OriginDetails details) {
    details.title().ifPresent(origin::setTitle);
    details.publisher().ifPresent(origin::setPublisher);
    details.date().ifPresent(origin::setDate);
    details.symbol().ifPresent(origin::setSymbol);
  }
}

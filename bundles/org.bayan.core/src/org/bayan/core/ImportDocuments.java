package org.bayan.core;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.internal.DeliverableFiles;
import org.bayan.core.internal.DocumentCopies;
import org.bayan.core.internal.DocumentLocation;
import org.bayan.core.internal.DocumentOrigin;
import org.bayan.core.internal.ImportReading;
import org.bayan.core.internal.IncomingDocument;
import org.bayan.core.internal.IncomingDocuments;
import org.bayan.core.internal.OriginProperties;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.ProjectFile;
import org.bayan.core.internal.ProjectIntake;
import org.bayan.core.internal.ResourceReferences;
import org.bayan.core.internal.fetch.WebFetcher;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Origin;

/**
 * Brings documents, from files or the web, into a bitext: a new one, or one that is there. What is
 * fetched from the web is kept beside it.
 */
public final class ImportDocuments {

  private final AlignDocuments align;
  private final String person;

  /**
   * The use case for who is logged in.
   *
   * @param align aligns where both sides have come, and gives the times to record
   */
  public ImportDocuments(AlignDocuments align) {
    this(align, System.getProperty("user.name"));
  }

  /**
   * The use case.
   *
   * @param align aligns where both sides have come, and gives the times to record
   * @param person who imports, recorded in the bitext
   */
  public ImportDocuments(AlignDocuments align, String person) {
    this.align = align;
    this.person = person;
  }

  /**
   * Imports documents.
   *
   * @param request which documents, and where to
   * @param progress is told how far it is
   * @return the bitext and what came of each document; the file is written then
   * @throws TaskException when a document does not come, cannot be read or does not fit, or the
   *     bitext cannot be read or written; nothing is changed then
   * @throws java.util.concurrent.CancellationException when the progress was cancelled; nothing is
   *     changed then
   */
  public ImportOutcome run(ImportRequest request, Progress progress) throws TaskException {
    requireSensible(request);
    OutputFiles.requireWritable(List.of(request.bitext()), inputs(request));
    Instant now = align.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    boolean created = !Files.exists(request.bitext());
    BitextProject project =
        ProjectFile.readOrCreate(
            request.bitext(), shortName(request.documents().get(0)), person, now);
    if (created) {
      rememberTermbases(project, request.options());
    }
    ImportRules rules = ImportRules.of(request, project);
    ProjectIntake intake = new ProjectIntake(project, rules.rules(), now);
    DocumentCopies copies = new DocumentCopies(request.bitext());
    List<ImportedDocument> documents = new ArrayList<>();
    try (IncomingDocuments incoming = new IncomingDocuments(new WebFetcher())) {
      for (String name : request.documents()) {
        progress.step("Reading " + shortName(name));
        documents.add(add(incoming, name, request, intake, copies, now));
      }
    }
    rules.record();
    BeadChange beads =
        intake.settle(align.aligner(), request.bitext(), request.options(), progress);
    progress.step("Writing");
    write(project, request.bitext(), copies);
    return new ImportOutcome(project, created, documents, beads);
  }

  private static void rememberTermbases(BitextProject project, Optional<AlignmentOptions> options) {
    options.ifPresent(
        given -> {
          project.getResources().clear();
          project.getResources().addAll(ResourceReferences.of(given.termbases()));
        });
  }

  private static void requireSensible(ImportRequest request) throws TaskException {
    if (request.documents().isEmpty()) {
      throw request("There is nothing to import; name a file or an address.");
    }
    if (request.documents().size() > 1 && !request.details().equals(OriginDetails.NONE)) {
      throw request(
          "Title, publisher, date and symbol are those of one document; import the documents one"
              + " by one.");
    }
    String name = request.bitext().toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith("." + BitextFile.EXTENSION)) {
      throw request(
          request.bitext() + " cannot be imported into; name a file that ends in .bitext.");
    }
  }

  private static TaskException request(String message) {
    return new TaskException(TaskException.Kind.REQUEST, message);
  }

  private static List<Path> inputs(ImportRequest request) throws TaskException {
    List<Path> inputs = new ArrayList<>();
    request.rules().flatMap(RulesChoice::file).ifPresent(inputs::add);
    request.options().map(AlignmentOptions::files).ifPresent(inputs::addAll);
    for (String document : request.documents()) {
      IncomingDocuments.file(document).ifPresent(inputs::add);
    }
    return inputs;
  }

  private static String shortName(String document) {
    String trimmed = document.replaceFirst("[/\\\\]+$", "");
    int slash = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'));
    return trimmed.substring(slash + 1);
  }

  private static ImportedDocument add(
      IncomingDocuments incoming,
      String name,
      ImportRequest request,
      ProjectIntake intake,
      DocumentCopies copies,
      Instant now)
      throws TaskException {
    IncomingDocument document = incoming.open(name);
    ImportReading reading =
        ImportReading.read(incoming, document, request, intake.text(request.side()));
    Origin origin = DocumentOrigin.of(name, reading.document(), now);
    DocumentOrigin.correct(origin, request.details());
    Optional<Path> copy = Optional.empty();
    if (document.fetched().isPresent()) {
      copy = Optional.of(copies.place(document.fetched().get().name(), bytes(document)));
      String address = document.fetched().get().address().toString();
      OriginProperties.set(origin, OriginProperties.URL, address);
    }
    Path file = copy.orElse(document.file());
    DocumentLocation.record(origin, request.bitext(), file);
    reading
        .mainContent()
        .ifPresent(yes -> OriginProperties.set(origin, OriginProperties.MAIN_CONTENT, yes));
    reading
        .encoding()
        .map(Charset::name)
        .ifPresent(encoding -> OriginProperties.set(origin, OriginProperties.ENCODING, encoding));
    String language = reading.language().tag();
    ProjectIntake.Added added = intake.add(reading.document(), origin, request.side(), language);
    return new ImportedDocument(
        origin,
        language,
        reading.language().basis(),
        reading.encodingBasis(),
        added.units(),
        added.segments(),
        added.pairs(),
        copy);
  }

  private static byte[] bytes(IncomingDocument document) {
    return document.fetched().orElseThrow().bytes();
  }

  private static void write(BitextProject project, Path bitext, DocumentCopies copies)
      throws TaskException {
    boolean whole = false;
    try {
      copies.write();
      DeliverableFiles.writeBitext(project, bitext);
      whole = true;
    } finally {
      if (!whole) {
        copies.undo();
      }
    }
  }
}

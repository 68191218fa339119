package org.bayan.okapi;

import java.util.Optional;

/**
 * What a document says of itself: the properties of an office document, the {@code meta} elements
 * of a page, the information dictionary of a PDF. Nothing is guessed here.
 *
 * @param title the title
 * @param author who wrote it
 * @param publisher who published it: an institution, a site
 * @param date of publication, else of creation, ISO 8601; year, month or time may be given
 */
public record DocumentMetadata(
    Optional<String> title,
    Optional<String> author,
    Optional<String> publisher,
    Optional<String> date) {
  /** A document that says nothing of itself. */
  public static final DocumentMetadata NONE =
      new DocumentMetadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A document that states only its title, if that. */
  public static DocumentMetadata ofTitle(Optional<String> title) {
    return new DocumentMetadata(title, Optional.empty(), Optional.empty(), Optional.empty());
  }
}

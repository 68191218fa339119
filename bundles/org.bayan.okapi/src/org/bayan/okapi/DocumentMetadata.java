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
 * @param symbol by which its publisher names it, such as {@code A/RES/69/15}
 * @param language it is in, a BCP 47 tag
 */
public record DocumentMetadata(
    Optional<String> title,
    Optional<String> author,
    Optional<String> publisher,
    Optional<String> date,
    Optional<String> symbol,
    Optional<String> language) {
  /** A document that says nothing of itself. */
  public static final DocumentMetadata NONE = ofTitle(Optional.empty());

  /** A document that states neither its symbol nor its language. */
  public DocumentMetadata(
      Optional<String> title,
      Optional<String> author,
      Optional<String> publisher,
      Optional<String> date) {
    this(title, author, publisher, date, Optional.empty(), Optional.empty());
  }

  /** A document that states only its title, if that. */
  public static DocumentMetadata ofTitle(Optional<String> title) {
    return new DocumentMetadata(title, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What this says and, where it says nothing, what the other does. */
  public DocumentMetadata orElse(DocumentMetadata other) {
    return new DocumentMetadata(
        title.or(other::title),
        author.or(other::author),
        publisher.or(other::publisher),
        date.or(other::date),
        symbol.or(other::symbol),
        language.or(other::language));
  }
}

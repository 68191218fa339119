package org.bayan.core.library;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.RulesChoice;

/**
 * Documents to be taken into a library.
 *
 * @param library the folder of the library
 * @param documents paths and addresses
 * @param details what the user says of them
 * @param translates id of a text in the library that they are other language versions of
 * @param reading how they are read
 * @param replace whether a text that is there already gives way
 */
public record ImportTextsRequest(
    Path library,
    List<String> documents,
    GivenDetails details,
    Optional<String> translates,
    Reading reading,
    boolean replace) {

  /** Copies the list. */
  public ImportTextsRequest {
    Objects.requireNonNull(library, "library");
    Objects.requireNonNull(details, "details");
    Objects.requireNonNull(translates, "translates");
    Objects.requireNonNull(reading, "reading");
    documents = List.copyOf(documents);
  }

  /** Documents of which they themselves say everything, read in the usual way. */
  public static ImportTextsRequest of(Path library, List<String> documents) {
    return new ImportTextsRequest(
        library, documents, GivenDetails.NONE, Optional.empty(), Reading.USUAL, false);
  }

  /**
   * How documents are read.
   *
   * @param encoding of their bytes; detected when absent
   * @param mainContent whether only the main content of web pages is taken
   * @param segmented whether they are plain text with one segment a line and a blank line between
   *     paragraphs, to be taken as it is; files that end in {@code .seg} are in any case
   * @param rules the rules that the others are segmented by
   */
  public record Reading(
      Optional<Charset> encoding, boolean mainContent, boolean segmented, RulesChoice rules) {

    /** Encodings detected, pages without their surroundings, segmented by the rules that ship. */
    public static final Reading USUAL =
        new Reading(Optional.empty(), true, false, RulesChoice.DEFAULT);

    /** Nothing may be null. */
    public Reading {
      Objects.requireNonNull(encoding, "encoding");
      Objects.requireNonNull(rules, "rules");
    }

    /** The same with one segment a line. */
    public Reading asSegmented() {
      return new Reading(encoding, mainContent, true, rules);
    }
  }
}

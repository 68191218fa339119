package org.bayan.core.conflict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.TermOrigin;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;

/**
 * A concept that bodies disagree on, side by side.
 *
 * @param kind in what they disagree
 * @param decided whether one term is preferred in each language, though others are used
 * @param name what people call it
 * @param bodies who disagrees, in order; at least two
 * @param rows what they say, language by language
 */
public record BodyConflict(
    Kind kind, boolean decided, String name, List<String> bodies, List<Row> rows) {

  /** In what bodies disagree. */
  public enum Kind {
    /** They have different terms for one concept. */
    TERMS,
    /** They have the same terms for a concept, and define it differently. */
    DEFINITIONS,
    /** They mean different concepts by one term. */
    MEANING
  }

  /** What a row is about. */
  public enum Field {
    /** A term. */
    TERM,
    /** A definition. */
    DEFINITION
  }

  /**
   * What bodies say in one field.
   *
   * @param language BCP 47 tag
   * @param field what the row is about
   * @param differs whether they disagree there
   * @param cells what each body says, in the order of the bodies; empty where it says nothing
   */
  public record Row(String language, Field field, boolean differs, List<Optional<Cell>> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one body says.
   *
   * @param text a term or a definition
   * @param term the term; empty for a definition
   * @param concept the concept it is part of
   * @param origin the termbase
   */
  public record Cell(
      String text, Optional<TermSection> term, ConceptEntry concept, TermOrigin origin) {}

  /** Copies the lists. */
  public BodyConflict {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    bodies = List.copyOf(bodies);
    rows = List.copyOf(rows);
  }
}

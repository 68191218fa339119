package org.bayan.core.termimport;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.exchange.TableMapping;
import org.bayan.model.termbase.Termbase;

/**
 * What a file of terms holds.
 *
 * @param file the file
 * @param termbase its concepts; neither comparing nor importing changes them
 * @param coarse whether its format cannot tell superseded terms from deprecated ones
 * @param columns what the columns were taken for, where it is a table
 */
public record IncomingTerms(
    Path file, Termbase termbase, boolean coarse, Optional<Columns> columns) {

  /**
   * What the columns of a table were taken for.
   *
   * @param headings the headings; empty strings where there are none
   * @param mapping what they say
   * @param basis where that is known from
   */
  public record Columns(List<String> headings, TableMapping mapping, MappingBasis basis) {

    /** Copies the list. */
    public Columns {
      headings = List.copyOf(headings);
    }

    /** What each column says that says anything, as in {@code English=term:en}. */
    public List<String> words() {
      return IntStream.range(0, headings.size())
          .boxed()
          .flatMap(i -> mapping.fields().get(i).map(field -> name(i) + "=" + field.word()).stream())
          .toList();
    }

    /** The columns that are passed over. */
    public List<String> passedOver() {
      return IntStream.range(0, headings.size())
          .filter(i -> mapping.fields().get(i).isEmpty())
          .mapToObj(this::name)
          .toList();
    }

    private String name(int column) {
      String heading = headings.get(column).strip();
      return heading.isEmpty() ? "#" + (column + 1) : heading;
    }
  }
}

package org.bayan.core.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bayan.core.TaskException;
import org.bayan.exchange.bilingual.BilingualUnit;

/**
 * What has come back.
 *
 * @param units with the ids of their beads, of a table with the numbers in these
 * @param plain whether it is a table, which has texts only, without inline codes
 */
public record Returned(List<BilingualUnit> units, boolean plain) {

  /** The names of files that can come back, for a file dialog. */
  public static final List<String> PATTERNS =
      List.of("*.docx", "*.xlsx", "*.csv", "*.tsv", "*.xlf", "*.xliff");

  /** Copies the list. */
  public Returned {
    units = List.copyOf(units);
  }

  /** Whether files of this name can have come back. */
  public static boolean suits(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return PATTERNS.stream().anyMatch(pattern -> name.endsWith(pattern.substring(1)));
  }

  /**
   * Reads a file: XLIFF, else a table.
   *
   * @throws TaskException when it is none of them, is damaged or cannot be read
   */
  public static Returned read(Path file) throws TaskException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".xlf") || name.endsWith(".xliff")
        ? ImportXliff.read(file)
        : ImportReviewTable.read(file);
  }

  /** Whether there is any note: a file without may be of a tool that knows none. */
  boolean keepsNotes() {
    return units.stream().anyMatch(unit -> !unit.notes().isEmpty());
  }
}

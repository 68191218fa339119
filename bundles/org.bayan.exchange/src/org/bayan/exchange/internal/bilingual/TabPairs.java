package org.bayan.exchange.internal.bilingual;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.exchange.bilingual.BilingualFile;
import org.bayan.exchange.bilingual.BilingualFormatException;
import org.bayan.exchange.bilingual.BilingualNote;
import org.bayan.exchange.bilingual.BilingualText;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.exchange.bilingual.UnitState;
import org.bayan.exchange.internal.table.DelimitedLines;
import org.bayan.exchange.internal.table.TableLines;

/**
 * Reads tables of pairs: the source in the first column, the target in the second, a note in the
 * third where there is one. Lines that begin with {@code #} are comments.
 */
public final class TabPairs {

  private TabPairs() {}

  /** Reads a file; it says no languages. */
  public static BilingualFile read(Path file, char delimiter) throws IOException {
    List<BilingualUnit> units = new ArrayList<>();
    // Between tabs a quotation mark is one; between commas it may enclose a value.
    try (TableLines lines = DelimitedLines.of(file, delimiter, delimiter == ',')) {
      for (List<String> values = lines.next(); !values.isEmpty(); values = lines.next()) {
        if (values.getFirst().startsWith("#")) {
          continue;
        }
        if (values.size() < 2) {
          throw new BilingualFormatException(
              file.toString(), lines.line(), "it has one column; write the translation beside it");
        }
        add(units, values);
      }
    }
    return new BilingualFile("", "", units);
  }

  private static void add(List<BilingualUnit> units, List<String> values) {
    String source = values.get(0).strip();
    String target = values.get(1).strip();
    String note = values.size() > 2 ? values.get(2).strip() : "";
    if (!source.isEmpty()) {
      units.add(
          new BilingualUnit(
              Integer.toString(units.size() + 1),
              "",
              "",
              BilingualText.of(source),
              target.isEmpty() ? Optional.empty() : Optional.of(BilingualText.of(target)),
              UnitState.NEW,
              note.isEmpty()
                  ? List.of()
                  : List.of(new BilingualNote(BilingualNote.Kind.PAIR, note, "")),
              Optional.empty()));
    }
  }
}

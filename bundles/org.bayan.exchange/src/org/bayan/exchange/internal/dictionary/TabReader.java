package org.bayan.exchange.internal.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.PairSink;

/**
 * Dictionaries in columns parted by tabs, an entry a line. The words say which columns hold them; a
 * cell may hold several translations, parted by semicolons or bars. Empty lines, lines that begin
 * with {@code #} and a line of headings say nothing.
 */
public final class TabReader {
  private static final int SAMPLE = 500;

  private final LanguagePair languages;
  private final Orientation orientation;

  private TabReader(LanguagePair languages, PairSink sink) {
    this.languages = languages;
    this.orientation = new Orientation(languages, true, sink);
  }

  /** Reads all entries of a file. */
  public static void read(Path file, LanguagePair languages, PairSink sink) throws IOException {
    try (TextLines lines = TextLines.open(file)) {
      new TabReader(languages, sink).read(lines);
    }
  }

  private void read(TextLines lines) throws IOException {
    List<String[]> sample = new ArrayList<>();
    String[] row = row(lines);
    for (; row != null && sample.size() < SAMPLE; row = row(lines)) {
      sample.add(row);
    }
    TabColumns columns = TabColumns.of(sample, languages);
    if (!sample.isEmpty() && columns.isHeading(sample.getFirst())) {
      sample.removeFirst();
    }
    sample.forEach(read -> accept(read, columns));
    for (; row != null; row = row(lines)) {
      accept(row, columns);
    }
  }

  /** The cells of the next line that says something; null after the last. */
  private static String[] row(TextLines lines) throws IOException {
    String line = lines.next();
    while (line != null && (line.isBlank() || line.startsWith("#"))) {
      line = lines.next();
    }
    if (line != null && line.indexOf('\t') < 0) {
      throw lines.fault("there is no tab between two columns");
    }
    return line == null ? null : line.split("\t", -1);
  }

  private void accept(String[] row, TabColumns columns) {
    List<String> ones = Alternatives.of(columns.one(row));
    List<String> others = Alternatives.of(columns.other(row));
    ones.forEach(one -> others.forEach(other -> orientation.accept(one, other)));
  }
}

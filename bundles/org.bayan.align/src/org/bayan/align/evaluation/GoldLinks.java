package org.bayan.align.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Links as lines of text: the number of a segment of the report, a tab, the id of a document, a
 * tab, the number of one of its segments. Numbers count from 0. A line with neither document nor
 * segment says that the reporter speaks. Further columns, empty lines and lines that begin with
 * {@code #} are passed over.
 *
 * @param links the links
 * @param added the segments of the report that nothing stands behind, as far as they are named
 */
public record GoldLinks(Set<Link> links, Set<Integer> added) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final int COLUMNS = 3;

  /** Copies the sets; the order is kept. */
  public GoldLinks {
    links = Collections.unmodifiableSet(new LinkedHashSet<>(links));
    added = Collections.unmodifiableSet(new TreeSet<>(added));
  }

  /**
   * Reads links.
   *
   * @param lines the lines of a table
   * @throws GoldFormatException when a line is no link, or is there twice
   */
  public static GoldLinks parse(List<String> lines) throws GoldFormatException {
    Set<Link> links = new LinkedHashSet<>();
    Set<Integer> added = new TreeSet<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> columns = columns(line, number);
        int source = number(columns.getFirst(), number);
        boolean isNew =
            columns.get(1).isEmpty() && columns.get(2).isEmpty()
                ? added.add(source)
                : links.add(new Link(source, columns.get(1), number(columns.get(2), number)));
        if (!isNew) {
          throw new GoldFormatException("Line " + number + " is there for the second time.");
        }
      }
    }
    return new GoldLinks(links, added);
  }

  /** The links of beads with two sides, all to one document; the others name what was added. */
  public static GoldLinks of(List<BeadSides> beads, String document) {
    Set<Link> links = new LinkedHashSet<>();
    Set<Integer> added = new TreeSet<>();
    for (BeadSides bead : beads) {
      for (int source : bead.source()) {
        bead.target().forEach(target -> links.add(new Link(source, document, target)));
        if (bead.target().isEmpty()) {
          added.add(source);
        }
      }
    }
    return new GoldLinks(links, added);
  }

  private static List<String> columns(String line, int number) throws GoldFormatException {
    List<String> columns = new ArrayList<>();
    for (String column : line.split("\t", -1)) {
      columns.add(column.strip());
    }
    if (columns.size() < COLUMNS) {
      throw new GoldFormatException(
          "Line " + number + " has not the three columns source, document and segment.");
    }
    return columns;
  }

  private static int number(String column, int line) throws GoldFormatException {
    if (!NUMBER.matcher(column).matches()) {
      throw new GoldFormatException(
          "Line " + line + " has \"" + column + "\" where the number of a segment must be.");
    }
    return Integer.parseInt(column);
  }
}

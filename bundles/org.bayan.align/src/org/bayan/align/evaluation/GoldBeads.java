package org.bayan.align.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Beads as lines of text: the indices of the source segments, a tab, those of the target segments.
 * Indices count from 0 and are parted by commas; a side may be empty. Columns after the second,
 * empty lines and lines that begin with {@code #} are passed over.
 */
public final class GoldBeads {
  private static final Pattern INDICES =
      Pattern.compile(" *(?:[0-9]{1,9} *(?:, *[0-9]{1,9} *)*+)?+");

  private GoldBeads() {}

  /**
   * Reads beads.
   *
   * @param lines the lines of a table
   * @return the beads in the order of the lines
   * @throws GoldFormatException when a line is no bead, or a segment is in two beads
   */
  public static List<BeadSides> parse(List<String> lines) throws GoldFormatException {
    List<BeadSides> beads = new ArrayList<>();
    Set<Integer> sources = new HashSet<>();
    Set<Integer> targets = new HashSet<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.isBlank() && !line.startsWith("#")) {
        BeadSides bead = bead(line, number);
        takeOnce(bead.source(), sources, "source", number);
        takeOnce(bead.target(), targets, "target", number);
        beads.add(bead);
      }
    }
    return beads;
  }

  /** The line of a bead, without the end of the line. */
  public static String format(BeadSides bead) {
    return side(bead.source()) + "\t" + side(bead.target());
  }

  private static BeadSides bead(String line, int number) throws GoldFormatException {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2) {
      throw new GoldFormatException("Line " + number + " has no tab between two sides.");
    }
    List<Integer> source = indices(columns[0], number);
    List<Integer> target = indices(columns[1], number);
    if (source.isEmpty() && target.isEmpty()) {
      throw new GoldFormatException("Line " + number + " has no segment on either side.");
    }
    return new BeadSides(source, target);
  }

  private static List<Integer> indices(String side, int number) throws GoldFormatException {
    if (!INDICES.matcher(side).matches()) {
      throw new GoldFormatException(
          "Line " + number + " has \"" + side + "\" where indices parted by commas must be.");
    }
    return Arrays.stream(side.split(","))
        .map(String::strip)
        .filter(index -> !index.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  private static void takeOnce(List<Integer> indices, Set<Integer> taken, String side, int number)
      throws GoldFormatException {
    for (int index : indices) {
      if (!taken.add(index)) {
        throw new GoldFormatException(
            "Line " + number + " has the " + side + " segment " + index + " for the second time.");
      }
    }
  }

  private static String side(List<Integer> indices) {
    return indices.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}

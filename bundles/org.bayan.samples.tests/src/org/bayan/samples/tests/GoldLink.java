package org.bayan.samples.tests;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.OptionalInt;

/** One line of a file of gold links; a segment behind which nothing stands has no target. */
record GoldLink(int source, String document, OptionalInt target, String type) {

  static List<GoldLink> readAll(URL url) throws IOException {
    return SampleText.filledLines(url).stream()
        .filter(line -> !line.startsWith("#"))
        .map(GoldLink::parse)
        .toList();
  }

  private static GoldLink parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("Not four cells parted by tabs: " + line);
    }
    OptionalInt target =
        cells[2].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[2]));
    return new GoldLink(Integer.parseInt(cells[0]), cells[1], target, cells[3]);
  }

  boolean isAdded() {
    return type.equals("ADDED");
  }
}

package org.bayan.samples.tests;

import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;

/** One line of the gold file: segment indices of either side, 0-based. */
record GoldBead(List<Integer> source, List<Integer> target) {

  static List<GoldBead> readAll(URL url) throws IOException {
    return SampleText.read(url).lines().map(GoldBead::parse).toList();
  }

  private static GoldBead parse(String line) {
    String[] sides = line.split("\t", -1);
    if (sides.length != 2) {
      throw new IllegalArgumentException("Not two sides parted by one tab: " + line);
    }
    return new GoldBead(indices(sides[0]), indices(sides[1]));
  }

  private static List<Integer> indices(String side) {
    return side.isEmpty()
        ? List.of()
        : Arrays.stream(side.split(",")).map(Integer::valueOf).toList();
  }

  String shape() {
    return source.size() + "-" + target.size();
  }

  boolean isTwoSided() {
    return !source.isEmpty() && !target.isEmpty();
  }
}

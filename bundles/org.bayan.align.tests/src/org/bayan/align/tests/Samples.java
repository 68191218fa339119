package org.bayan.align.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentResult;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.tests.BeadScorer.Pair;

/** Texts to align, with their gold. */
final class Samples {
  private Samples() {}

  /** An Arabic and an English text given as lines. */
  static AlignmentInput input(List<String> arabic, List<String> english) {
    return new AlignmentInput("ar", segments(arabic), "en", segments(english));
  }

  static List<AlignmentSegment> segments(List<String> lines) {
    return lines.stream().map(line -> new AlignmentSegment(line, 0, List.of())).toList();
  }

  /** The example that the bundle carries. */
  static AlignmentInput example() {
    return input(resource("example.ar"), resource("example.en"));
  }

  static List<Pair> exampleGold() {
    return gold(resource("example.gold"));
  }

  static List<Pair> gold(List<String> lines) {
    return lines.stream()
        .map(line -> line.split("\t", -1))
        .map(sides -> new Pair(indices(sides[0]), indices(sides[1])))
        .toList();
  }

  static List<Pair> pairs(AlignmentResult result) {
    return result.beads().stream().map(bead -> new Pair(bead.source(), bead.target())).toList();
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The text " + file + " cannot be read.", e);
    }
  }

  private static List<Integer> indices(String side) {
    return Arrays.stream(side.split(","))
        .filter(index -> !index.isBlank())
        .map(index -> Integer.valueOf(index.trim()))
        .toList();
  }

  private static List<String> resource(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The text " + name + " cannot be read.", e);
    }
  }
}

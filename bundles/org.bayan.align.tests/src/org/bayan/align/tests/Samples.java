package org.bayan.align.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentResult;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.GoldBeads;
import org.bayan.align.evaluation.GoldFormatException;

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

  /** A short text in Arabic and French. */
  static AlignmentInput council() {
    return new AlignmentInput(
        "ar", segments(resource("council.ar")), "fr", segments(resource("council.fr")));
  }

  static List<BeadSides> councilGold() {
    return gold(resource("council.gold"));
  }

  static List<BeadSides> exampleGold() {
    return gold(resource("example.gold"));
  }

  static List<BeadSides> gold(List<String> lines) {
    try {
      return GoldBeads.parse(lines);
    } catch (GoldFormatException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static List<BeadSides> sides(AlignmentResult result) {
    return BeadSides.of(result.beads());
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The text " + file + " cannot be read.", e);
    }
  }

  private static List<String> resource(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The text " + name + " cannot be read.", e);
    }
  }
}

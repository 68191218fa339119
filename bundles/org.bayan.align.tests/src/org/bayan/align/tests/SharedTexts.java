package org.bayan.align.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentResult;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.LexicalAligner;
import org.bayan.align.evaluation.BeadScore;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.JudgedBead;
import org.bayan.align.lexicon.ShippedLexicon;
import org.junit.jupiter.api.Assumptions;

/** Texts with gold that are no part of the repository; tests that need them skip without them. */
final class SharedTexts {
  private static final String SHARED = "bayan.shared";

  private SharedTexts() {}

  /** What came of aligning a text with the lexicon that ships. */
  record Outcome(BeadScore score, List<JudgedBead> judged) {}

  /** A folder of the shared ones; the test is skipped where there is none. */
  static Path folder(String first, String... more) {
    String shared = System.getProperty(SHARED, "");
    Path folder = Path.of(shared, first).resolve(Path.of("", more));
    Assumptions.assumeTrue(
        !shared.isEmpty() && Files.isDirectory(folder),
        () ->
            "The texts of "
                + Path.of(first, more)
                + " are not here: set "
                + SHARED
                + " to the folder that holds "
                + first
                + ".");
    return folder;
  }

  /** Aligns two texts, a segment a line, a blank line between paragraphs. */
  static Outcome align(Path arabic, Path english, Path goldFile) {
    AlignmentInput input =
        new AlignmentInput(
            "ar",
            segments(arabic),
            "en",
            segments(english),
            AlignmentGuide.of(List.of(ShippedLexicon.arabicEnglish())));
    AlignmentResult result = new LexicalAligner().align(input, AlignmentProgress.NONE);
    List<BeadSides> gold = Samples.gold(Samples.lines(goldFile));
    return new Outcome(
        BeadScore.of(gold, Samples.sides(result)), JudgedBead.judge(gold, result.beads()));
  }

  private static List<AlignmentSegment> segments(Path file) {
    List<AlignmentSegment> segments = new ArrayList<>();
    int paragraph = 0;
    for (String line : Samples.lines(file)) {
      if (line.isBlank()) {
        paragraph++;
      } else {
        segments.add(new AlignmentSegment(line, paragraph, List.of()));
      }
    }
    return segments;
  }
}

package org.bayan.benchmarks.align;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.GoldBeads;
import org.bayan.align.evaluation.GoldFormatException;
import org.bayan.align.lexicon.TextPair;
import org.bayan.benchmarks.BenchException;

/** Reads segmented texts and gold beads, in UTF-8. */
public final class TextFiles {
  private TextFiles() {}

  /** The segments of a text: one a line, a blank line begins a paragraph. */
  public static List<AlignmentSegment> segments(Path file) throws BenchException {
    List<AlignmentSegment> segments = new ArrayList<>();
    int paragraph = 0;
    for (String line : lines(file)) {
      if (line.isBlank()) {
        paragraph++;
      } else {
        segments.add(new AlignmentSegment(line, paragraph, List.of()));
      }
    }
    return segments;
  }

  /** Gold beads. */
  public static List<BeadSides> gold(Path file) throws BenchException {
    try {
      return GoldBeads.parse(lines(file));
    } catch (GoldFormatException e) {
      throw new BenchException("No gold in " + file + ". " + e.getMessage(), e);
    }
  }

  /** Two texts whose lines translate each other; lines that are blank on a side are left out. */
  public static List<TextPair> pairs(Path first, Path second) throws BenchException {
    List<String> firsts = lines(first);
    List<String> seconds = lines(second);
    if (firsts.size() != seconds.size()) {
      throw new BenchException(
          "The lines of "
              + first
              + " ("
              + firsts.size()
              + ") and "
              + second
              + " ("
              + seconds.size()
              + ") cannot be pairs: give two files with as many lines.");
    }
    List<TextPair> pairs = new ArrayList<>();
    for (int i = 0; i < firsts.size(); i++) {
      if (!firsts.get(i).isBlank() && !seconds.get(i).isBlank()) {
        pairs.add(new TextPair(firsts.get(i), seconds.get(i)));
      }
    }
    return pairs;
  }

  /** The lines of a text. */
  public static List<String> lines(Path file) throws BenchException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new BenchException("There is no file " + file + ".", e);
    } catch (CharacterCodingException e) {
      throw new BenchException("The file " + file + " is not UTF-8.", e);
    } catch (IOException e) {
      throw new BenchException("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
    }
  }
}

package org.bayan.core;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.model.Segments;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.text.LanguageGuess;

/**
 * What came of an alignment.
 *
 * @param project the bitext
 * @param summary its figures
 */
public record AlignOutcome(BitextProject project, AlignmentSummary summary) {

  /**
   * The texts, the source first, that are not written in the letters of the language they are said
   * to be in: probably the texts or the languages were named in the wrong order.
   */
  public List<Text> strangers() {
    return Stream.concat(Stream.of(project.getSource()), project.getTargets().stream())
        .filter(text -> !LanguageGuess.fits(text.getLanguage(), letters(text)))
        .toList();
  }

  private static String letters(Text text) {
    return Segments.of(text).stream().map(Segment::getText).collect(Collectors.joining(" "));
  }
}

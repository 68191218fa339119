package org.bayan.core.internal.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.recall.PairCoverage;
import org.bayan.core.citation.PassageDifferences;
import org.bayan.exchange.citation.MarkedText.Mark;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/**
 * Finds the words that one side of a bead lacks, by what lexicons know.
 *
 * @param sourceLanguage BCP 47 tag
 * @param targetLanguage BCP 47 tag
 * @param lexicons from the one to the other
 */
public record CoverageDifferences(
    String sourceLanguage, String targetLanguage, List<Lexicon> lexicons)
    implements PassageDifferences.Finder {

  /** Copies the list. */
  public CoverageDifferences {
    lexicons = List.copyOf(lexicons);
  }

  @Override
  public PassageDifferences of(Bead bead) {
    PairCoverage coverage =
        PairCoverage.of(
            texts(bead.getSource()),
            sourceLanguage,
            texts(bead.getTarget()),
            targetLanguage,
            lexicons);
    Map<Segment, List<Mark>> marks = new HashMap<>();
    mark(bead.getSource(), coverage.sourceOnly(), marks);
    mark(bead.getTarget(), coverage.targetOnly(), marks);
    return new PassageDifferences(marks, coverage.sourceShare(), coverage.targetShare());
  }

  private static List<String> texts(List<Segment> segments) {
    return segments.stream().map(Segment::getText).toList();
  }

  private static void mark(
      List<Segment> side, List<PairCoverage.Uncovered> uncovered, Map<Segment, List<Mark>> marks) {
    for (PairCoverage.Uncovered one : uncovered) {
      marks
          .computeIfAbsent(side.get(one.segment()), segment -> new ArrayList<>())
          .add(new Mark(one.start(), one.end()));
    }
  }
}

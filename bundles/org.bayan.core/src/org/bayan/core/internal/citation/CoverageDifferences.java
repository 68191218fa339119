package org.bayan.core.internal.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.recall.PairComparison;
import org.bayan.align.recall.PairCoverage;
import org.bayan.core.citation.PassageDifferences;
import org.bayan.exchange.citation.MarkedText.Mark;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/** Finds the words that one side of a bead lacks, by what lexicons know. */
public final class CoverageDifferences implements PassageDifferences.Finder {

  private final PairComparison comparison;

  /**
   * A finder for beads in two languages.
   *
   * @param sourceLanguage BCP 47 tag
   * @param targetLanguage BCP 47 tag
   * @param lexicons from the one to the other
   */
  public CoverageDifferences(String sourceLanguage, String targetLanguage, List<Lexicon> lexicons) {
    comparison = new PairComparison(sourceLanguage, targetLanguage, lexicons);
  }

  @Override
  public PassageDifferences of(Bead bead) {
    PairCoverage coverage = comparison.of(texts(bead.getSource()), texts(bead.getTarget()));
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

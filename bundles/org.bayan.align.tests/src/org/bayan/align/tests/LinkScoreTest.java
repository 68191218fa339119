package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.bayan.align.evaluation.GoldFormatException;
import org.bayan.align.evaluation.GoldLinks;
import org.bayan.align.evaluation.Link;
import org.bayan.align.evaluation.LinkScore;
import org.bayan.align.recall.Relation;
import org.bayan.align.recall.ReportLink;
import org.junit.jupiter.api.Test;

class LinkScoreTest {
  private static Link link(int source, int target) {
    return new Link(source, "statement", target);
  }

  @Test
  void goldHasLinksAndWhatWasAdded() throws GoldFormatException {
    GoldLinks gold =
        GoldLinks.parse(
            List.of("# head", "0\t\t\tADDED", "", "1\tstatement\t2\tSUMMARY", "1\tstatement\t4"));
    assertEquals(Set.of(link(1, 2), link(1, 4)), gold.links());
    assertEquals(Set.of(0), gold.added());
  }

  @Test
  void goldThatIsNoneIsRefusedWithItsLine() {
    assertRefused("Line 1 has not the three columns source, document and segment.", "1\t2");
    assertRefused("Line 1 has \"x\" where the number of a segment must be.", "x\tstatement\t2");
    assertRefused(
        "Line 2 is there for the second time.", "1\tstatement\t2", "1\tstatement\t2\tSUMMARY");
  }

  private static void assertRefused(String message, String... lines) {
    GoldFormatException refused =
        assertThrows(GoldFormatException.class, () -> GoldLinks.parse(List.of(lines)));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void beadsAreLinksOfEachOfTheirSegments() {
    GoldLinks gold = GoldLinks.of(Samples.gold(List.of("0\t", "1\t2,3", "\t1")), "statement");
    assertEquals(Set.of(link(1, 2), link(1, 3)), gold.links());
    assertEquals(Set.of(0), gold.added());
  }

  @Test
  void theScoreCountsSingleLinks() {
    List<ReportLink> found =
        List.of(
            new ReportLink(List.of(1), 0, List.of(2, 3), Relation.TRANSLATION, 1, List.of()),
            new ReportLink(List.of(2), -1, List.of(), Relation.ADDED, 1, List.of()));
    Set<Link> links = LinkScore.links(found, document -> "statement");
    LinkScore score = LinkScore.of(Set.of(link(1, 2), link(4, 4), link(5, 5)), links);
    assertEquals(new LinkScore(1, 2, 3), score);
    assertEquals(0.5, score.precision());
    assertEquals(0.4, score.f1(), 1e-9);
    assertEquals(new LinkScore(2, 4, 6), score.plus(score));
  }

  @Test
  void nothingToFindIsFoundWhole() {
    assertEquals(1, LinkScore.NONE.f1());
    assertEquals(0, new LinkScore(0, 3, 3).f1());
  }

  @Test
  void aLinkHasAPassageUnlessTheReporterSpeaks() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ReportLink(List.of(0), 0, List.of(), Relation.SUMMARY, 1, List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ReportLink(List.of(0), 0, List.of(1), Relation.ADDED, 1, List.of()));
    assertTrue(
        new ReportLink(List.of(0), -1, List.of(), Relation.ADDED, 1, List.of()).target().isEmpty());
  }
}

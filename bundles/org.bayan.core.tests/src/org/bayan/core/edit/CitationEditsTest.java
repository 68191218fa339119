package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.junit.jupiter.api.Test;

/** Links with official texts are corrected by hand, wherever these stand. */
class CitationEditsTest {

  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;

  private final EditedSample sample =
      new EditedSample(
          List.of("a1", "a2", "a3"), List.of("e1|e2", "e3", "e4"), "1-2", "1-0", "1-1", "0-1");

  @Test
  void a_passage_that_is_cited_stays_in_its_other_citations() {
    Change change =
        sample.run(new CiteSegments(List.of(sample.source(1)), List.of(sample.target(2))));
    assertEquals(List.of("a1=e1 e2", "a2=e3", "a3=e3", "=e4"), sample.show());
    assertEquals(LinkType.TRANSLATION, sample.bead(1).getLinkType());
    assertEquals(Place.of(sample.bead(1), sample.source(1)), change.place());
  }

  @Test
  void what_is_cited_is_left_out_no_more_and_the_report_keeps_its_other_passages() {
    sample.bead(3).setNote("look here");
    sample.run(new CiteSegments(List.of(sample.source(0)), List.of(sample.target(3))));
    assertEquals(List.of("a1=e1 e2", "a1=e4", "a2=", "a3=e3"), sample.show());
    assertEquals("look here", sample.bead(1).getNote());
  }

  @Test
  void several_segments_are_cited_with_several_passages() {
    sample.run(
        new CiteSegments(
            List.of(sample.source(1), sample.source(2)),
            List.of(sample.target(3), sample.target(2))));
    assertEquals(List.of("a1=e1 e2", "a2 a3=e3 e4", "a3=e3"), sample.show());
  }

  @Test
  void a_citation_that_is_there_is_not_made_again() {
    assertEquals(
        Refusal.NO_CHANGE,
        sample.refused(new CiteSegments(List.of(sample.source(0)), List.of(sample.target(1)))));
    assertEquals(
        Refusal.NO_SEGMENT, sample.refused(new CiteSegments(List.of(sample.source(0)), List.of())));
    assertEquals(
        Refusal.GONE,
        sample.refused(new CiteSegments(List.of(sample.target(0)), List.of(sample.target(3)))));
  }

  @Test
  void a_citation_is_removed_and_both_sides_stand_alone() {
    sample.accept(2);
    sample.run(new RemoveCitation(sample.bead(2), List.of(sample.target(2))));
    assertEquals(List.of("a1=e1 e2", "a2=", "a3=", "=e3", "=e4"), sample.show());
    assertEquals(LinkType.ADDED, sample.bead(2).getLinkType());
    assertEquals(BeadStatus.UNREVIEWED, sample.bead(2).getStatus());
    assertEquals(LinkType.OMITTED, sample.bead(3).getLinkType());
  }

  @Test
  void the_other_passages_of_a_citation_stay() {
    sample.run(new RemoveCitation(sample.bead(0), List.of(sample.target(1))));
    assertEquals(List.of("a1=e1", "=e2", "a2=", "a3=e3", "=e4"), sample.show());
  }

  @Test
  void what_is_cited_elsewhere_is_neither_added_nor_left_out() {
    sample.run(new CiteSegments(List.of(sample.source(0)), List.of(sample.target(2))));
    assertEquals(List.of("a1=e1 e2", "a1=e3", "a2=", "a3=e3", "=e4"), sample.show());
    sample.bead(1).setNote("both");
    Change change = sample.run(new RemoveCitation(sample.bead(1), List.of(sample.target(2))));
    assertEquals(List.of("a1=e1 e2", "a2=", "a3=e3", "=e4"), sample.show());
    assertEquals("both", sample.bead(0).getNote());
    assertEquals(Place.of(sample.bead(0)), change.place());
  }

  @Test
  void only_passages_of_a_citation_are_removed() {
    assertEquals(
        Refusal.NOT_LINKED,
        sample.refused(new RemoveCitation(sample.bead(3), List.of(sample.target(3)))));
    assertEquals(
        Refusal.GONE,
        sample.refused(new RemoveCitation(sample.bead(2), List.of(sample.target(3)))));
  }

  @Test
  void official_texts_beside_a_translation_are_edited_from_there() {
    Alignment other = addOfficial();
    Bead here = sample.bead(2);
    Bead cited = other.getBeads().getFirst();
    Segment passage = cited.getTarget().getFirst();
    Change change =
        sample.run(
            new InOfficialAlignment(here, new SetStatus(List.of(cited), BeadStatus.ACCEPTED)));
    assertEquals(BeadStatus.ACCEPTED, cited.getStatus());
    assertEquals(Place.of(here), change.place());
    sample.run(new InOfficialAlignment(here, new RemoveCitation(cited, List.of(passage))));
    assertEquals(LinkType.ADDED, cited.getLinkType());
    assertEquals(List.of(passage), other.getBeads().get(1).getTarget());
    sample.run(
        new InOfficialAlignment(
            here, new CiteSegments(List.of(sample.source(2)), List.of(passage))));
    assertEquals(2, other.getBeads().size());
    assertEquals(List.of(sample.source(2)), other.getBeads().getLast().getSource());
    assertEquals(List.of("a1=e1 e2", "a2=", "a3=e3", "=e4"), sample.show());
  }

  @Test
  void where_the_official_texts_are_what_is_edited_nothing_is_different() {
    OfficialAlignment.mark(sample.alignment().getTarget());
    Bead bead = sample.bead(2);
    Change change =
        sample.run(new InOfficialAlignment(bead, new SetLinkType(List.of(bead), LinkType.SUMMARY)));
    assertEquals(Place.of(bead), change.place());
    Bead left = sample.bead(3);
    change =
        sample.run(
            new InOfficialAlignment(
                left, new CiteSegments(List.of(sample.source(1)), List.of(sample.target(3)))));
    assertEquals(sample.bead(1), change.place().bead());
  }

  @Test
  void a_bitext_without_official_texts_has_none_to_edit() {
    Bead bead = sample.bead(0);
    assertEquals(
        Refusal.GONE,
        sample.refused(
            new InOfficialAlignment(bead, new SetStatus(List.of(bead), BeadStatus.ACCEPTED))));
  }

  /** One passage behind the first segment. */
  private Alignment addOfficial() {
    Text official = MAKE.createText();
    official.setId(BitextIds.target(2));
    official.setLanguage("en");
    OfficialAlignment.mark(official);
    sample.project().getTargets().add(official);
    Alignment other = MAKE.createAlignment();
    other.setId(BitextIds.alignment(2));
    other.setTarget(official);
    sample.project().getAlignments().add(other);
    TextUnit unit = MAKE.createTextUnit();
    unit.setId(BitextIds.nextUnit(official));
    official.getUnits().add(unit);
    Segment segment = MAKE.createSegment();
    segment.setId(BitextIds.nextSegment(official));
    segment.setText("f");
    unit.getSegments().add(segment);
    Bead bead = MAKE.createBead();
    bead.setId(BitextIds.nextBead(other));
    bead.getSource().add(sample.source(0));
    bead.getTarget().add(segment);
    other.getBeads().add(bead);
    return other;
  }
}

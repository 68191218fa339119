package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.internal.HumanWork;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.library.Authority;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.ParagraphKind;
import org.bayan.model.library.TextDetails;
import org.bayan.model.library.TextSpan;
import org.junit.jupiter.api.Test;

/** Any passage of a library can be cited by hand. */
class CitePassageTest {

  private static final OfficialText RESOLUTION =
      text(
          "resolution",
          "en",
          OfficialParagraph.of("", ParagraphKind.TITLE, "Resolution"),
          new OfficialParagraph(
              "1",
              ParagraphKind.OPERATIVE,
              "1. Calls for aid; asks for peace;",
              List.of(new TextSpan(0, 17), new TextSpan(18, 33))),
          OfficialParagraph.of("2", ParagraphKind.OPERATIVE, "2. Decides to stay seized."));

  private static final OfficialText STATEMENT =
      text("statement", "en", OfficialParagraph.of("", ParagraphKind.PLAIN, "They agreed."));

  private final EditedSample sample = EditedSample.pairs();

  private static OfficialText text(String id, String language, OfficialParagraph... paragraphs) {
    TextDetails details =
        new TextDetails(id, "", "", id, "2014", language, "", Authority.OFFICIAL, "");
    return new OfficialText(id, details, List.of(paragraphs));
  }

  private CitePassage cite(int source, OfficialText text, Integer... segments) {
    return new CitePassage(sample.bead(0), List.of(sample.source(source)), text, Set.of(segments));
  }

  private OfficialAlignment official() {
    return OfficialAlignment.of(sample.project()).orElseThrow();
  }

  private List<String> cited(int source) {
    return official().citations(sample.source(source)).stream()
        .map(one -> one.text() + ": " + one.wording())
        .toList();
  }

  @Test
  void the_first_passage_begins_the_official_texts() {
    Change change = sample.run(cite(1, RESOLUTION, 2));
    assertEquals(List.of("resolution, para. 1: asks for peace;"), cited(1));
    assertEquals(Place.of(sample.bead(0)), change.place());
    assertEquals(2, sample.project().getTargets().size());
    Bead next = official().alignment().getBeads().get(2);
    assertEquals(List.of(sample.source(2)), next.getSource());
    assertEquals(LinkType.TRANSLATION, next.getLinkType());
    assertTrue(!HumanWork.isIn(next), "a search may look what stands behind it");
    assertEquals(List.of(), official().additions());
    assertEquals(List.of("a1=e1", "a2=e2", "a3=e3", "a4=e4"), sample.show());
  }

  @Test
  void a_paragraph_that_is_there_is_not_added_again() {
    sample.run(cite(1, RESOLUTION, 2));
    sample.run(cite(2, RESOLUTION, 1, 2));
    assertEquals(List.of("resolution, para. 1: 1. Calls for aid; asks for peace;"), cited(2));
    assertEquals(1, target().getUnits().size());
    assertEquals(1, official().documents().size());
    assertEquals(Refusal.NO_CHANGE, sample.refused(cite(2, RESOLUTION, 1)));
  }

  @Test
  void paragraphs_are_added_where_they_stand_in_their_document() {
    sample.run(cite(0, RESOLUTION, 3));
    sample.run(cite(1, STATEMENT, 0));
    sample.run(cite(2, RESOLUTION, 1));
    sample.run(cite(3, RESOLUTION, 0, 3));
    assertEquals(
        List.of(
            "Resolution",
            "1. Calls for aid;",
            "asks for peace;",
            "2. Decides to stay seized.",
            "They agreed."),
        Segments.of(target()).stream().map(Segment::getText).toList());
    for (Segment segment : Segments.of(target())) {
      assertEquals(segment.getText(), sample.raw(segment));
    }
    assertEquals(List.of("statement: They agreed."), cited(1));
    assertEquals(2, cited(3).size());
  }

  private Text target() {
    return official().alignment().getTarget();
  }

  @Test
  void another_language_is_refused() {
    OfficialText arabic =
        text("arabic", "ar", OfficialParagraph.of("", ParagraphKind.PLAIN, "اتفقوا."));
    assertEquals(Refusal.OTHER_LANGUAGE, sample.refused(cite(0, arabic, 0)));
    assertEquals(Refusal.NO_SEGMENT, sample.refused(cite(0, STATEMENT)));
  }
}

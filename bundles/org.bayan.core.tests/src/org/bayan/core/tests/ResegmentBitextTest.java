package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.ResegmentBitext;
import org.bayan.core.ResegmentOutcome;
import org.bayan.core.ResegmentOutcome.BeadCounts;
import org.bayan.core.ResegmentOutcome.DroppedBead;
import org.bayan.core.ResegmentRequest;
import org.bayan.core.ResegmentRequest.Sides;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;
import org.bayan.okapi.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResegmentBitextTest {

  @TempDir Path folder;

  @Test
  void a_bead_whose_segment_is_cut_holds_the_parts_and_stays_accepted() throws Exception {
    TinyBitext tiny =
        new TinyBitext(folder, "جاء الوفد؛ ثم غادر.| انتهى.", "They came; left.| End.");
    tiny.bead(BeadStatus.ACCEPTED, List.of(0), List.of(0));
    tiny.bead(BeadStatus.ACCEPTED, List.of(1), List.of(1));

    ResegmentOutcome outcome = tiny.resegment(".؛");

    assertEquals(new BeadCounts(1, 1, 0), outcome.beads());
    Bead bead = beads(outcome).get(0);
    assertEquals("alignment1.b1", bead.getId());
    assertEquals("ann", bead.getModifiedBy());
    assertEquals("ann", outcome.project().getModifiedBy());
    assertEquals(BeadStatus.ACCEPTED, bead.getStatus());
    assertEquals("جاء الوفد؛|ثم غادر.", TinyBitext.barred(bead.getSource()));
    assertEquals("source.s3", bead.getSource().get(0).getId());
    assertEquals("target1.s1", bead.getTarget().get(0).getId());
  }

  @Test
  void a_bead_that_holds_all_that_is_joined_stays_as_well() throws Exception {
    TinyBitext tiny = new TinyBitext(folder, "جاء |الوفد.| انتهى.", "They came.| End.");
    tiny.bead(BeadStatus.ACCEPTED, List.of(0, 1), List.of(0));

    ResegmentOutcome outcome = tiny.resegment(".");

    assertEquals(new BeadCounts(0, 1, 0), outcome.beads());
    assertEquals("جاء الوفد.", TinyBitext.barred(beads(outcome).get(0).getSource()));
  }

  @Test
  void beads_that_a_new_segment_joins_are_named_and_one_stands_for_them() throws Exception {
    TinyBitext tiny =
        new TinyBitext(folder, "جاء الوفد.| ثم غادر.| انتهى.", "They came.| They left.| End.");
    tiny.bead(BeadStatus.ACCEPTED, List.of(0), List.of(0)).setNote("good");
    tiny.bead(BeadStatus.UNREVIEWED, List.of(1), List.of(1)).setNote("doubtful");
    tiny.bead(BeadStatus.UNREVIEWED, List.of(2), List.of(2));

    ResegmentOutcome outcome = tiny.resegment("؛");

    assertEquals(3, outcome.dropped().size());
    assertEquals(
        new DroppedBead(
            "alignment1.b1",
            "1-1",
            BeadStatus.ACCEPTED,
            "جاء الوفد.",
            "They came.",
            "alignment1.b4"),
        outcome.dropped().get(0));
    Bead union = beads(outcome).get(0);
    assertEquals(1, beads(outcome).size());
    assertEquals(BeadStatus.NEEDS_REVIEW, union.getStatus());
    assertEquals(LinkType.TRANSLATION, union.getLinkType());
    assertEquals("good\ndoubtful", union.getNote());
    assertNull(union.getConfidence());
  }

  @Test
  void a_union_of_beads_that_nobody_reviewed_is_unreviewed() throws Exception {
    TinyBitext tiny = new TinyBitext(folder, "جاء |الوفد.", "They |came.");
    tiny.bead(BeadStatus.UNREVIEWED, List.of(0), List.of(0)).setLinkType(LinkType.SUMMARY);
    tiny.bead(BeadStatus.UNREVIEWED, List.of(1), List.of()).setLinkType(LinkType.ADDED);
    tiny.bead(BeadStatus.UNREVIEWED, List.of(), List.of(1)).setLinkType(LinkType.OMITTED);

    Bead union = beads(tiny.resegment(".")).get(0);

    assertEquals(BeadStatus.UNREVIEWED, union.getStatus());
    assertEquals(LinkType.SUMMARY, union.getLinkType());
    assertEquals("جاء الوفد.", TinyBitext.barred(union.getSource()));
    assertEquals("They came.", TinyBitext.barred(union.getTarget()));
  }

  @Test
  void a_segment_that_a_person_edited_is_neither_cut_nor_joined() throws Exception {
    TinyBitext tiny =
        new TinyBitext(folder, "أول. ثان. |ثالث. رابع.| خامس.", "One. |Two. Three.| Four.");
    tiny.source(1).setText("ثالثا ورابعا.");
    tiny.target(1).setLocked(true);

    ResegmentOutcome outcome = tiny.resegment("؛");

    assertEquals(
        "أول. ثان.|ثالثا ورابعا.|خامس.",
        TinyBitext.barred(Segments.of(outcome.project().getSource())));
    assertEquals(
        List.of("source.s2", "target1.s2"),
        outcome.spared().stream().map(ResegmentOutcome.SparedSegment::id).toList());
    assertEquals("ثالثا ورابعا.", outcome.spared().get(0).words());
  }

  @Test
  void a_text_that_a_translator_writes_into_is_left_alone() throws Exception {
    TinyBitext tiny = new TinyBitext(folder, "أول. ثان.", "one");
    tiny.project.getTargets().get(0).setRaw(null);
    tiny.target(0).setText("One. Two.");

    ResegmentOutcome outcome = tiny.resegment(".");

    assertEquals(1, outcome.texts().size());
    assertEquals(
        "One. Two.", TinyBitext.barred(Segments.of(outcome.project().getTargets().get(0))));
  }

  @Test
  void a_new_segment_has_the_state_that_is_least_far() throws Exception {
    TinyBitext tiny = new TinyBitext(folder, "أول |وثان.| ثالث. رابع.", "One.");
    tiny.source(0).setState(TranslationState.APPROVED);
    tiny.source(1).setState(TranslationState.DRAFT);
    tiny.source(2).setState(TranslationState.REVISED);

    List<Segment> segments = Segments.of(tiny.resegment(".").project().getSource());

    assertEquals(
        List.of(TranslationState.DRAFT, TranslationState.REVISED, TranslationState.REVISED),
        segments.stream().map(Segment::getState).toList());
  }

  @Test
  void inline_codes_stay_with_the_text_they_act_on() throws Exception {
    TinyBitext tiny = new TinyBitext(folder, "نص.", "One. Two. Three.");
    // <b>One.</b> <i>Two. Three.</i>
    code(tiny, InlineCodeKind.OPENING, 0);
    code(tiny, InlineCodeKind.CLOSING, 4);
    code(tiny, InlineCodeKind.OPENING, 5);
    code(tiny, InlineCodeKind.CLOSING, 16);

    List<Segment> segments = Segments.of(tiny.resegment(".").project().getTargets().get(0));

    assertEquals(List.of(0, 4), offsets(segments.get(0)));
    assertEquals(List.of(0), offsets(segments.get(1)));
    assertEquals(List.of(6), offsets(segments.get(2)));
  }

  @Test
  void residue_in_a_text_that_was_taken_as_it_is_stays() throws Exception {
    TinyBitext tiny = new TinyBitext(folder, "& أول.| ثان.&", "One.");

    ResegmentOutcome outcome = tiny.resegment("؛");

    assertEquals("& أول. ثان.&", TinyBitext.barred(Segments.of(outcome.project().getSource())));
  }

  @Test
  void only_the_wanted_side_is_segmented() throws Exception {
    TinyBitext tiny = new TinyBitext(folder, "أول. ثان.", "One. Two.");
    tiny.save();
    RulesChoice rules = new RulesChoice(Profile.LINE, Optional.of(tiny.rules(".")));

    ResegmentOutcome outcome =
        new ResegmentBitext()
            .run(
                new ResegmentRequest(tiny.file(), Optional.of(rules), Sides.TARGET, false),
                Progress.NONE);

    assertEquals(List.of("target1"), outcome.texts().stream().map(one -> one.id()).toList());
    assertEquals(1, Segments.of(outcome.project().getSource()).size());
    assertEquals(2, Segments.of(outcome.project().getTargets().get(0)).size());
  }

  @Test
  void a_bitext_without_recorded_rules_needs_some() throws Exception {
    TinyBitext tiny = new TinyBitext(folder, "أول. ثان.", "One. Two.");
    tiny.save();

    TaskException failure =
        assertThrows(TaskException.class, () -> tiny.resegment(Optional.empty()));

    assertEquals(TaskException.Kind.REQUEST, failure.kind());
    assertTrue(failure.getMessage().endsWith("choose rules for it."), failure.getMessage());
  }

  @Test
  void a_cancelled_run_changes_nothing() throws Exception {
    TinyBitext tiny = new TinyBitext(folder, "أول. ثان.", "One. Two.");
    tiny.save();
    byte[] bytes = Files.readAllBytes(tiny.file());
    Progress cancelled =
        new Progress() {
          @Override
          public void step(String name) {
            // Nobody watches.
          }

          @Override
          public void worked(double fraction) {
            // Nobody watches.
          }

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    ResegmentRequest request =
        new ResegmentRequest(tiny.file(), Optional.of(RulesChoice.DEFAULT), Sides.BOTH, false);

    assertThrows(CancellationException.class, () -> new ResegmentBitext().run(request, cancelled));

    assertArrayEquals(bytes, Files.readAllBytes(tiny.file()));
  }

  private static void code(TinyBitext tiny, InlineCodeKind kind, int offset) {
    InlineCode code = BitextFactory.eINSTANCE.createInlineCode();
    code.setId("1");
    code.setKind(kind);
    code.setOffset(offset);
    tiny.target(0).getCodes().add(code);
  }

  private static List<Integer> offsets(Segment segment) {
    return segment.getCodes().stream().map(InlineCode::getOffset).toList();
  }

  private static List<Bead> beads(ResegmentOutcome outcome) {
    BitextProject project = outcome.project();
    return project.getAlignments().get(0).getBeads();
  }
}

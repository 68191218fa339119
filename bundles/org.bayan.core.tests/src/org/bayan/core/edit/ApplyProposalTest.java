package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import org.bayan.align.LexicalAligner;
import org.bayan.core.AlignDocuments;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.BayanVersion;
import org.bayan.core.Progress;
import org.bayan.core.ProposedBeads;
import org.bayan.core.RealignBitext;
import org.bayan.core.RealignRequest.Keep;
import org.bayan.core.TermbaseChoice;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.junit.jupiter.api.Test;

class ApplyProposalTest {

  private final EditedSample sample =
      new EditedSample(
          List.of("دخل 12 جنديا.", "خرج 30 رجلا.", "عاد 45 طفلا."),
          List.of("12 soldiers came in.", "30 men went out.", "45 children came back."),
          "1-1",
          "1-0",
          "1-2");

  @Test
  void the_beads_of_the_aligner_take_the_place_of_those_that_are_not_accepted() throws Exception {
    sample.accept(0);
    Bead accepted = sample.bead(0);
    String before = sample.file();
    Change change = sample.run(new ApplyProposal(proposal()));
    assertEquals(
        List.of(
            "دخل 12 جنديا.=12 soldiers came in.",
            "خرج 30 رجلا.=30 men went out.",
            "عاد 45 طفلا.=45 children came back."),
        sample.show());
    assertSame(accepted, sample.bead(0));
    assertEquals(BayanVersion.PROGRAM, sample.alignment().getAligner());
    assertEquals(Place.of(sample.bead(1)), change.place());
    Change later = sample.run(new MergeBeads(sample.beads(0, 2)));
    later.undo();
    change.undo();
    assertEquals(before, sample.file());
    change.redo();
    later.redo();
    assertEquals(2, sample.size());
  }

  @Test
  void a_proposal_for_what_was_before_is_refused() throws Exception {
    ProposedBeads proposal = proposal();
    Change accepted = sample.run(new SetStatus(sample.beads(0, 1), BeadStatus.ACCEPTED));
    assertEquals(Refusal.OUTDATED, sample.refused(new ApplyProposal(proposal)));
    accepted.undo();
    Change split = sample.run(new SplitSegment(sample.source(0), 4));
    assertEquals(Refusal.OUTDATED, sample.refused(new ApplyProposal(proposal)));
    split.undo();
    sample.run(new Unlink(sample.beads(0, 1)));
    assertEquals(Refusal.OUTDATED, sample.refused(new ApplyProposal(proposal)));
  }

  @Test
  void a_proposal_of_what_is_there_is_no_change() {
    ProposedBeads same =
        new ProposedBeads(
            sample.beads(0, 3),
            sample.alignment().getLastBead(),
            Map.of(),
            new ProposedBeads.Changes(3, 0, 0, 0, 0));
    assertEquals(Refusal.NO_CHANGE, sample.refused(new ApplyProposal(same)));
  }

  private ProposedBeads proposal() throws Exception {
    ProposedBeads proposal =
        new RealignBitext(new AlignDocuments(new LexicalAligner()))
            .propose(
                sample.project(),
                sample.alignment(),
                AlignmentOptions.of(TermbaseChoice.NONE),
                Keep.ACCEPTED,
                Progress.NONE);
    assertNotEquals(0, proposal.changes().made());
    return proposal;
  }
}

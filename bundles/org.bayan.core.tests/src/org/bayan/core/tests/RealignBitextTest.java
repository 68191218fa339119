package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bayan.align.AcceptedBead;
import org.bayan.align.AlignmentInput;
import org.bayan.core.AlignDocuments;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.Deliverables;
import org.bayan.core.LexiconChoice;
import org.bayan.core.Progress;
import org.bayan.core.ProposedBeads;
import org.bayan.core.ProposedBeads.Changes;
import org.bayan.core.RealignBitext;
import org.bayan.core.RealignOutcome;
import org.bayan.core.RealignOutcome.Realigned;
import org.bayan.core.RealignRequest;
import org.bayan.core.RealignRequest.Keep;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealignBitextTest {

  @TempDir Path folder;

  private final PairingAligner aligner = new PairingAligner();
  private final RealignBitext realign =
      new RealignBitext(new AlignDocuments(aligner, InstantSource.fixed(Workspace.NOW)));
  private TinyBitext tiny;

  @BeforeEach
  void prepare() {
    tiny = new TinyBitext(folder, "ا.|ب.|ج.|د.", "A.|B.|C.|D.");
  }

  @Test
  void an_accepted_bead_stays_as_it_is_in_everything() throws Exception {
    Bead accepted = tiny.bead(BeadStatus.ACCEPTED, List.of(1, 2), List.of(0));
    accepted.setLinkType(LinkType.SUMMARY);
    accepted.setNote("two sentences in one");
    accepted.setConfidence(0.125);
    accepted.setModifiedBy("amal");
    accepted.setModified(Workspace.NOW.minusSeconds(99));
    tiny.bead(BeadStatus.UNREVIEWED, List.of(0), List.of(1, 2, 3));
    Bead before = EcoreUtil.copy(accepted);

    BitextProject project = realign(RealignRequest.of(tiny.file(), into(tiny.file()))).project();

    Bead after = bead(read(tiny.file()), before.getId());
    assertTrue(EcoreUtil.equals(before.getEvidence(), after.getEvidence()));
    assertEquals(before.getNote(), after.getNote());
    assertEquals(before.getStatus(), after.getStatus());
    assertEquals(before.getLinkType(), after.getLinkType());
    assertEquals(before.getConfidence(), after.getConfidence());
    assertNull(after.getCost());
    assertEquals(before.getModified(), after.getModified());
    assertEquals("ب.|ج.", TinyBitext.barred(after.getSource()));
    assertEquals("A.", TinyBitext.barred(after.getTarget()));
    assertEquals(
        List.of(new AcceptedBead(List.of(1, 2), List.of(0))),
        aligner.inputs.get(0).guide().accepted());
    assertEquals("ا.=B. ب.|ج.=A. د.=C. =D.", beads(project.getAlignments().get(0)));
  }

  @Test
  void accepted_beads_that_share_a_segment_all_stay_in_a_proposal() throws Exception {
    Bead one = tiny.bead(BeadStatus.ACCEPTED, List.of(0), List.of(0));
    tiny.bead(BeadStatus.ACCEPTED, List.of(3), List.of(2));
    Bead other = tiny.bead(BeadStatus.ACCEPTED, List.of(1), List.of(0, 1));
    Alignment alignment = tiny.project.getAlignments().get(0);

    ProposedBeads proposed = propose(alignment);
    proposed.applyTo(alignment);

    assertEquals("ا.=A. ب.=A.|B. ج.=D. د.=C.", beads(alignment));
    assertEquals(one.getId(), alignment.getBeads().get(0).getId());
    assertEquals(other.getId(), alignment.getBeads().get(1).getId());
    assertEquals(
        List.of(
            new AcceptedBead(List.of(0, 1), List.of(0, 1)),
            new AcceptedBead(List.of(3), List.of(2))),
        aligner.inputs.get(0).guide().accepted());
    assertEquals(new Changes(3, 0, 1, 0, 0), proposed.changes());
  }

  @Test
  void a_file_in_which_accepted_beads_share_a_segment_is_refused() throws Exception {
    Bead one = tiny.bead(BeadStatus.ACCEPTED, List.of(0), List.of(0));
    Bead other = tiny.bead(BeadStatus.ACCEPTED, List.of(1), List.of(0, 1));
    tiny.save();
    byte[] before = Files.readAllBytes(tiny.file());

    TaskException refused =
        assertThrows(
            TaskException.class, () -> realign(RealignRequest.of(tiny.file(), into(tiny.file()))));

    for (String word : List.of(tiny.target(0).getId(), one.getId(), other.getId())) {
      assertTrue(refused.getMessage().contains(word), refused.getMessage());
    }
    assertArrayEquals(before, Files.readAllBytes(tiny.file()));
    assertFalse(refused.getMessage().contains("--"), refused.getMessage());
    assertTrue(refused.onCommandLine().endsWith(" (or use --keep none)."), refused.onCommandLine());
  }

  @Test
  void accepted_beads_that_cross_are_named() throws Exception {
    Bead first = tiny.bead(BeadStatus.ACCEPTED, List.of(0), List.of(3));
    tiny.bead(BeadStatus.ACCEPTED, List.of(1), List.of());
    Bead second = tiny.bead(BeadStatus.ACCEPTED, List.of(2), List.of(1));

    Realigned outcome =
        realign(RealignRequest.of(tiny.file(), into(tiny.file()))).alignments().get(0);

    assertEquals(
        List.of(first.getId() + " " + second.getId()),
        outcome.crossings().stream()
            .map(pair -> pair.first().getId() + " " + pair.second().getId())
            .toList());
  }

  @Test
  void a_bead_that_comes_out_the_same_keeps_its_id_and_its_note() throws Exception {
    Bead noted = tiny.bead(BeadStatus.NEEDS_REVIEW, List.of(2), List.of(2));
    noted.setNote("which council?");
    noted.setConfidence(0.1);

    RealignOutcome outcome = realign(RealignRequest.of(tiny.file(), into(tiny.file())));

    Bead after = bead(outcome.project(), noted.getId());
    assertEquals("which council?", after.getNote());
    assertEquals(BeadStatus.NEEDS_REVIEW, after.getStatus());
    assertEquals(0.75, after.getConfidence());
    assertEquals(1, after.getEvidence().size());
    assertEquals(new Changes(0, 1, 3, 0, 0), outcome.alignments().get(0).changes());
  }

  @Test
  void beads_that_a_person_changed_and_did_not_accept_are_counted_when_they_go() throws Exception {
    tiny.bead(BeadStatus.UNREVIEWED, List.of(0), List.of(1)).setOrigin(BeadOrigin.MANUAL);
    tiny.bead(BeadStatus.UNREVIEWED, List.of(1), List.of(0));
    tiny.bead(BeadStatus.ACCEPTED, List.of(3), List.of(3));

    RealignOutcome outcome = realign(RealignRequest.of(tiny.file(), into(tiny.file())));

    assertEquals(new Changes(1, 0, 3, 2, 1), outcome.alignments().get(0).changes());
  }

  @Test
  void an_id_is_not_given_out_again() throws Exception {
    tiny.bead(BeadStatus.UNREVIEWED, List.of(0, 1), List.of(0));
    tiny.bead(BeadStatus.UNREVIEWED, List.of(2, 3), List.of(1, 2, 3));

    Alignment alignment =
        realign(RealignRequest.of(tiny.file(), into(tiny.file()))).project().getAlignments().get(0);

    assertEquals("alignment1.b3", alignment.getBeads().get(0).getId());
    assertEquals(6, alignment.getLastBead());
  }

  @Test
  void keeping_none_aligns_all_anew() throws Exception {
    Bead accepted = tiny.bead(BeadStatus.ACCEPTED, List.of(0), List.of(0));
    accepted.setNote("sure");
    RealignRequest request = request(Keep.NONE, Optional.empty(), into(tiny.file()));

    RealignOutcome outcome = realign(request);

    assertEquals(List.of(), aligner.inputs.get(0).guide().accepted());
    assertEquals(new Changes(0, 0, 4, 1, 1), outcome.alignments().get(0).changes());
    assertTrue(
        outcome.project().getAlignments().get(0).getBeads().stream()
            .allMatch(bead -> bead.getStatus() == BeadStatus.UNREVIEWED && bead.getNote() == null));
  }

  @Test
  void a_proposal_changes_nothing_until_it_is_applied() throws Exception {
    tiny.bead(BeadStatus.ACCEPTED, List.of(1), List.of(1));
    tiny.bead(BeadStatus.UNREVIEWED, List.of(0), List.of(0));
    BitextProject before = EcoreUtil.copy(tiny.project);
    Alignment alignment = tiny.project.getAlignments().get(0);

    ProposedBeads proposed = propose(alignment);

    assertTrue(EcoreUtil.equals(before, tiny.project));
    proposed.applyTo(alignment);
    assertEquals("ا.=A. ب.=B. ج.=C. د.=D.", beads(alignment));
    assertEquals(4, alignment.getLastBead());
  }

  @Test
  void the_lexicon_and_the_longest_bead_reach_the_aligner() throws Exception {
    RealignRequest request =
        new RealignRequest(
            tiny.file(),
            Keep.ACCEPTED,
            Optional.empty(),
            Optional.of(TermbaseChoice.NONE),
            LexiconChoice.SHIPPED,
            3,
            Deliverables.NONE);

    realign(request);

    assertEquals(3, aligner.inputs.get(0).guide().longestBead());
    assertEquals(1, aligner.inputs.get(0).guide().lexicons().size());
    assertTrue(aligner.inputs.get(0).guide().lexicons().get(0).joins("ar", "en"));
  }

  @Test
  void the_explanation_names_what_could_stand_instead() throws Exception {
    tiny.bead(BeadStatus.ACCEPTED, List.of(0), List.of(0));
    Path explanation = folder.resolve("why.jsonl");

    realign(RealignRequest.of(tiny.file(), explaining(explanation)));

    List<String> lines = Files.readAllLines(explanation);
    assertEquals(4, lines.size());
    assertTrue(lines.get(0).endsWith("\"alternative\":null}"), lines.get(0));
    assertTrue(
        lines.get(1).endsWith("\"alternative\":{\"source\":[1],\"target\":[],\"confidence\":0.2}}"),
        lines.get(1));
  }

  @Test
  void all_alignments_are_made_again_or_the_one_that_is_named() throws Exception {
    secondTarget();
    tiny.save();

    realign.run(RealignRequest.of(tiny.file(), into(tiny.file())), Progress.NONE);
    assertEquals(2, aligner.inputs.size());

    aligner.inputs.clear();
    Path table = folder.resolve("two.tsv");
    Deliverables deliverables =
        new Deliverables(Optional.empty(), Optional.empty(), Optional.of(table), Optional.empty());
    realign.run(request(Keep.ACCEPTED, Optional.of("target2"), deliverables), Progress.NONE);
    assertEquals(1, aligner.inputs.size());
    assertEquals(2, Files.readAllLines(table).stream().filter(one -> one.contains("OMIT")).count());

    refused(TaskException.Kind.REQUEST, "target1, target2", Optional.empty(), deliverables);
    refused(TaskException.Kind.REQUEST, "target3", Optional.of("target3"), into(tiny.file()));
  }

  private ProposedBeads propose(Alignment alignment) throws TaskException {
    return realign.propose(
        tiny.project,
        alignment,
        AlignmentOptions.of(TermbaseChoice.NONE),
        Keep.ACCEPTED,
        Progress.NONE);
  }

  private void secondTarget() {
    TinyBitext other = new TinyBitext(folder, "x", "E.|F.|G.|H.|I.|J.");
    other.project.getTargets().get(0).setId("target2");
    Alignment alignment = BitextFactory.eINSTANCE.createAlignment();
    alignment.setId("alignment2");
    alignment.setTarget(other.project.getTargets().get(0));
    tiny.project.getTargets().add(alignment.getTarget());
    for (int i = 0; i < 6; i++) {
      alignment.getTarget().getUnits().get(0).getSegments().get(i).setId("target2.s" + (i + 1));
    }
    alignment.getTarget().getUnits().get(0).setId("target2.u1");
    tiny.project.getAlignments().add(alignment);
  }

  @Test
  void a_bitext_without_alignment_is_refused() throws Exception {
    tiny.project.getAlignments().clear();
    tiny.save();

    refused(TaskException.Kind.INPUT, "holds no alignment", Optional.empty(), into(tiny.file()));
  }

  @Test
  void the_bitext_is_not_overwritten_by_anything_else() throws Exception {
    tiny.save();

    refused(TaskException.Kind.REQUEST, "twice", Optional.empty(), explaining(tiny.file()));
  }

  @Test
  void a_cancelled_alignment_leaves_the_file_as_it_was() throws Exception {
    tiny.bead(BeadStatus.UNREVIEWED, List.of(0), List.of(1));
    tiny.save();
    byte[] before = Files.readAllBytes(tiny.file());
    RealignBitext cancelled =
        new RealignBitext(
            new AlignDocuments(
                (input, progress) -> {
                  throw new CancellationException();
                }));

    assertThrows(
        CancellationException.class,
        () -> cancelled.run(RealignRequest.of(tiny.file(), into(tiny.file())), Progress.NONE));
    assertArrayEquals(before, Files.readAllBytes(tiny.file()));
  }

  @Test
  void a_bitext_written_to_another_folder_still_finds_its_documents() throws Exception {
    Workspace workspace = new Workspace(folder);
    Deliverables all = workspace.all();
    Workspace.aligner().run(workspace.sample(all), Progress.NONE);
    Path moved = Files.createDirectory(folder.resolve("sub folder")).resolve("moved.bitext");
    Path bitext = all.bitext().orElseThrow();

    realign.run(RealignRequest.of(bitext, into(moved)), Progress.NONE);

    BitextProject project = read(moved);
    assertEquals(
        Optional.of("../report.ar.txt"),
        project.getSource().getOrigin().getProperties().stream()
            .filter(one -> "location".equals(one.getName()))
            .map(one -> one.getValue())
            .findFirst());
    assertFalse(project.getResources().isEmpty());
  }

  @Test
  void an_aligner_that_breaks_an_accepted_bead_is_a_fault() throws Exception {
    tiny.bead(BeadStatus.ACCEPTED, List.of(0, 1), List.of(3));
    tiny.save();
    RealignBitext broken =
        new RealignBitext(
            new AlignDocuments(
                (input, progress) -> new PairingAligner().align(withoutGuide(input), progress)));

    assertThrows(
        IllegalStateException.class,
        () -> broken.run(RealignRequest.of(tiny.file(), into(tiny.file())), Progress.NONE));
  }

  private static AlignmentInput withoutGuide(AlignmentInput input) {
    return new AlignmentInput(
        input.sourceLanguage(), input.source(), input.targetLanguage(), input.target());
  }

  private RealignOutcome realign(RealignRequest request) throws Exception {
    tiny.save();
    return realign.run(request, Progress.NONE);
  }

  private RealignRequest request(Keep keep, Optional<String> target, Deliverables deliverables) {
    return new RealignRequest(
        tiny.file(), keep, target, Optional.empty(), LexiconChoice.NONE, 10, deliverables);
  }

  private void refused(
      TaskException.Kind kind, String words, Optional<String> target, Deliverables deliverables) {
    TaskException refusal =
        assertThrows(
            TaskException.class,
            () -> realign.run(request(Keep.ACCEPTED, target, deliverables), Progress.NONE));
    assertEquals(kind, refusal.kind());
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
  }

  private static Deliverables into(Path bitext) {
    return new Deliverables(
        Optional.of(bitext), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Deliverables explaining(Path file) {
    return new Deliverables(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(file));
  }

  private static BitextProject read(Path file) throws Exception {
    return BitextFile.read(file);
  }

  private static Bead bead(BitextProject project, String id) {
    return project.getAlignments().get(0).getBeads().stream()
        .filter(bead -> bead.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String beads(Alignment alignment) {
    return String.join(
        " ",
        alignment.getBeads().stream()
            .map(
                bead ->
                    TinyBitext.barred(bead.getSource()) + "=" + TinyBitext.barred(bead.getTarget()))
            .toList());
  }
}

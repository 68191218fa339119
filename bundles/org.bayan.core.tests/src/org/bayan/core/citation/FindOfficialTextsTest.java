package org.bayan.core.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.Progress;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.edit.Author;
import org.bayan.core.edit.BitextEditing;
import org.bayan.core.edit.Change;
import org.bayan.core.edit.EditException;
import org.bayan.core.edit.LinkSegments;
import org.bayan.core.edit.NamedLibraries;
import org.bayan.core.edit.Refusal;
import org.bayan.core.edit.SetOfficialTexts;
import org.bayan.core.edit.SetStatus;
import org.bayan.core.edit.SplitSegment;
import org.bayan.core.edit.Unlink;
import org.bayan.model.BitextFile;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;
import org.bayan.model.bitext.Segment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindOfficialTextsTest {

  @TempDir private Path folder;

  private BitextProject project;

  /** A bitext whose first target is a translation that somebody works on. */
  @BeforeEach
  void cite() throws Exception {
    new CiteReport().run(SmallReport.request(folder), Progress.NONE);
    project = BitextFile.read(folder.resolve("report.bitext"));
  }

  private ProposedCitations propose() throws Exception {
    return new FindOfficialTexts()
        .propose(
            project,
            List.of(SmallReport.documents(folder)),
            "en",
            AlignmentOptions.of(TermbaseChoice.SEED),
            Progress.NONE);
  }

  private BitextEditing editing() {
    return new BitextEditing(project, project.getAlignments().getFirst(), Author.named("Mona"));
  }

  private SetOfficialTexts found(ProposedCitations proposal) throws Exception {
    return new SetOfficialTexts(
        first(),
        proposal,
        new NamedLibraries(
            List.of(SmallReport.documents(folder)), folder.resolve("report.bitext")));
  }

  private Bead first() {
    return project.getAlignments().getFirst().getBeads().getFirst();
  }

  private Bead beadOf(int source) {
    Segment segment = Segments.of(project.getSource()).get(source);
    return OfficialAlignment.of(project).orElseThrow().alignment().getBeads().stream()
        .filter(bead -> bead.getSource().contains(segment))
        .findFirst()
        .orElseThrow();
  }

  private String saved() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BitextFile.content(project, folder.resolve("report.bitext")).writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void the_official_texts_are_a_second_target_where_there_is_a_first() throws Exception {
    // The first target is no official text any more: somebody translates there.
    project.getTargets().getFirst().getProperties().clear();
    Change change = editing().run(found(propose()));
    assertEquals(2, project.getTargets().size());
    OfficialAlignment official = OfficialAlignment.of(project).orElseThrow();
    assertEquals("target2", official.alignment().getTarget().getId());
    assertEquals(
        "S/RES/9170 (2014), para. 2",
        official.citations(Segments.of(project.getSource()).get(3)).getFirst().text());
    change.undo();
    assertEquals(1, project.getTargets().size());
    assertEquals(1, project.getAlignments().size());
  }

  @Test
  void a_new_search_takes_the_place_of_the_one_before_and_can_be_undone() throws Exception {
    String before = saved();
    Alignment alignment = project.getAlignments().getFirst();
    Change change = editing().run(found(propose()));
    assertEquals(List.of(alignment), project.getAlignments());
    assertEquals(1, project.getTargets().size());
    assertEquals("S/RES/9170 (2014), para. 2", citation(3));
    change.undo();
    assertEquals(before, saved());
  }

  private String citation(int source) {
    return OfficialAlignment.of(project)
        .orElseThrow()
        .citations(Segments.of(project.getSource()).get(source))
        .getFirst()
        .text();
  }

  @Test
  void where_it_was_looked_is_remembered_relative_to_the_bitext() throws Exception {
    ResourceReference elsewhere = BitextFactory.eINSTANCE.createResourceReference();
    elsewhere.setKind(ResourceKind.LIBRARY);
    elsewhere.setUri("../elsewhere");
    project.getResources().add(elsewhere);
    String before = saved();
    Change change = editing().run(found(propose()));
    assertEquals(List.of("official"), libraries());
    change.undo();
    assertEquals(before, saved());
    change.redo();
    ResourceReference known = project.getResources().getLast();
    editing().run(found(propose()));
    assertEquals(known, project.getResources().getLast());
    assertEquals(List.of("official"), libraries());
  }

  private List<String> libraries() {
    return project.getResources().stream()
        .filter(one -> one.getKind() == ResourceKind.LIBRARY)
        .map(ResourceReference::getUri)
        .toList();
  }

  @Test
  void no_id_is_given_out_twice() throws Exception {
    List<String> before = ids();
    editing().run(found(propose()));
    assertTrue(ids().stream().noneMatch(before::contains));
  }

  private List<String> ids() {
    return Segments.of(project.getTargets().getFirst()).stream().map(Segment::getId).toList();
  }

  @Test
  void what_people_have_worked_on_outlives_a_new_search() throws Exception {
    BitextEditing editing = editing();
    Bead wrong = beadOf(2);
    Segment passage = wrong.getTarget().getFirst();
    editing.run(new Unlink(List.of(wrong)));
    Segment weather = Segments.of(project.getSource()).get(4);
    editing.run(new LinkSegments(List.of(weather, passage)));
    editing.run(new SetStatus(List.of(beadOf(4)), BeadStatus.ACCEPTED));
    editing.run(found(propose()));
    Bead kept = beadOf(4);
    assertEquals(BeadStatus.ACCEPTED, kept.getStatus());
    assertEquals(LinkType.TRANSLATION, kept.getLinkType());
    assertEquals(passage.getText(), kept.getTarget().getFirst().getText());
    assertEquals(LinkType.ADDED, beadOf(2).getLinkType());
  }

  @Test
  void what_was_found_for_another_state_of_the_report_is_refused() throws Exception {
    ProposedCitations proposal = propose();
    BitextEditing editing = editing();
    Segment segment = Segments.of(project.getSource()).get(1);
    editing.run(new SplitSegment(segment, segment.getText().indexOf(' ', 10)));
    EditException refused = assertThrows(EditException.class, () -> editing.run(found(proposal)));
    assertEquals(Refusal.OUTDATED, refused.refusal());
  }
}

package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bayan.core.ExtractRequest;
import org.bayan.core.ExtractTerms;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.WorkflowState;
import org.bayan.terms.extract.TermCandidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTermsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-30T10:00:00Z"));
  private static final BitextFactory FACTORY = BitextFactory.eINSTANCE;

  @TempDir Path folder;

  private Path bitext;

  /** English first, so that sides are told by language; the last bead is not accepted. */
  @BeforeEach
  void write() throws IOException {
    BitextProject project = FACTORY.createBitextProject();
    project.setId("p");
    project.setSource(
        text("s", "en", "The Security Council decided.", "The Security Council met."));
    Text arabic = text("t", "ar", "قرر مجلس الأمن ذلك.", "انعقد مجلس الأمن.");
    project.getTargets().add(arabic);
    Alignment alignment = FACTORY.createAlignment();
    alignment.setId("a");
    alignment.setTarget(arabic);
    for (int i = 0; i < 2; i++) {
      Bead bead = FACTORY.createBead();
      bead.setId("b" + i);
      bead.getSource().add(project.getSource().getUnits().get(0).getSegments().get(i));
      bead.getTarget().add(arabic.getUnits().get(0).getSegments().get(i));
      bead.setStatus(i == 0 ? BeadStatus.ACCEPTED : BeadStatus.UNREVIEWED);
      alignment.getBeads().add(bead);
    }
    project.getAlignments().add(alignment);
    bitext = folder.resolve("b.bitext");
    BitextFile.write(project, bitext);
  }

  @Test
  void only_accepted_beads_count_unless_all_are_wanted() throws TaskException {
    assertEquals(List.of(), extract(ExtractRequest.Kind.ACCEPTED_BEADS, 2, Optional.empty()));
    TermCandidate found = extract(ExtractRequest.Kind.ALL_BEADS, 2, Optional.empty()).get(0);
    assertEquals("مجلس الأمن", found.arabic());
    assertEquals("Security Council", found.english());
  }

  @Test
  void a_draft_concept_cites_the_beads_it_was_met_in() throws TaskException, IOException {
    Path drafts = folder.resolve("drafts.tbx");
    extract(ExtractRequest.Kind.ALL_BEADS, 2, Optional.of(drafts));
    ConceptEntry entry = TermbaseFile.read(drafts).getEntries().get(0);
    assertEquals(WorkflowState.DRAFT, entry.getWorkflow());
    assertEquals("2026-11-30T10:00:00Z", entry.getTransactions().get(0).getAt());
    TermSection english = entry.getLanguages().get(1).getTerms().get(0);
    assertEquals("Security Council", english.getTerm());
    assertEquals(2, english.getContexts().size());
    assertEquals("The Security Council decided.", english.getContexts().get(0).getText());
    assertEquals("b.bitext, b0", english.getContexts().get(0).getSource());
  }

  @Test
  void what_cannot_be_read_leaves_no_termbase_behind() throws IOException {
    Path drafts = folder.resolve("drafts.tbx");
    Files.write(bitext, "<damaged".getBytes(StandardCharsets.UTF_8));
    assertThrows(
        TaskException.class, () -> extract(ExtractRequest.Kind.ALL_BEADS, 2, Optional.of(drafts)));
    assertEquals(false, Files.exists(drafts));
  }

  private List<TermCandidate> extract(ExtractRequest.Kind kind, int fewest, Optional<Path> output)
      throws TaskException {
    return new ExtractTerms(CLOCK)
        .run(new ExtractRequest(bitext, kind, TermbaseChoice.NONE, fewest, 10, output))
        .rows();
  }

  private static Text text(String id, String language, String... segments) {
    Text text = FACTORY.createText();
    text.setId(id);
    text.setLanguage(language);
    TextUnit unit = FACTORY.createTextUnit();
    unit.setId(id + "-u1");
    for (String content : segments) {
      Segment segment = FACTORY.createSegment();
      segment.setId(id + "-" + (unit.getSegments().size() + 1));
      segment.setText(content);
      unit.getSegments().add(segment);
    }
    text.getUnits().add(unit);
    return text;
  }
}

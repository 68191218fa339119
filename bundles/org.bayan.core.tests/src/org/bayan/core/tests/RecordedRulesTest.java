package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.bayan.core.AlignRequest;
import org.bayan.core.BitextSide;
import org.bayan.core.Deliverables;
import org.bayan.core.ImportDocuments;
import org.bayan.core.ImportRequest;
import org.bayan.core.Progress;
import org.bayan.core.ResegmentBitext;
import org.bayan.core.ResegmentOutcome;
import org.bayan.core.ResegmentOutcome.ResegmentedText;
import org.bayan.core.ResegmentRequest;
import org.bayan.core.ResegmentRequest.Sides;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.TextSource;
import org.bayan.model.BitextFile;
import org.bayan.model.Segments;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;
import org.bayan.okapi.Profile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bitext knows the rules of its texts. */
class RecordedRulesTest {

  @TempDir Path folder;

  private Path bitext;
  private Path rules;

  @BeforeEach
  void alignByRulesOfTheProject() throws Exception {
    Path project = Files.createDirectories(folder.resolve("project/bitexts")).getParent();
    Path own = Files.createDirectories(project.resolve("my rules"));
    rules = Files.copy(new TinyBitext(folder, "أ", "a").rules("."), own.resolve("قواعد 1.srx"));
    bitext = project.resolve("bitexts/talks.bitext");
    Path source = Files.writeString(folder.resolve("a.txt"), "وصل الوفد. ثم غادر؛ وانتهى.\n");
    Path target = Files.writeString(folder.resolve("b.txt"), "They came. They left; the end.\n");
    align(source, target, new RulesChoice(Profile.INSTITUTIONAL, Optional.of(rules)));
  }

  @Test
  void rules_of_the_project_are_recorded_relative_to_the_bitext() throws Exception {
    assertEquals(List.of("../my%20rules/%D9%82%D9%88%D8%A7%D8%B9%D8%AF%201.srx"), listed());
  }

  @Test
  void the_same_rules_are_found_again_when_the_project_moves() throws Exception {
    Path moved = Files.move(folder.resolve("project"), folder.resolve("elsewhere"));
    bitext = moved.resolve("bitexts/talks.bitext");
    byte[] bytes = Files.readAllBytes(bitext);

    ResegmentOutcome outcome = resegment(Optional.empty(), Sides.BOTH);

    assertFalse(outcome.changed());
    assertEquals(new String(bytes, StandardCharsets.UTF_8), Files.readString(bitext));
  }

  @Test
  void a_change_of_the_rules_is_noticed_and_used() throws Exception {
    Files.copy(
        new TinyBitext(folder, "أ", "a").rules(".;؛"), rules, StandardCopyOption.REPLACE_EXISTING);

    ResegmentOutcome outcome = resegment(Optional.empty(), Sides.BOTH);

    assertTrue(outcome.texts().stream().allMatch(ResegmentedText::rulesChanged));
    assertEquals(3, Segments.of(outcome.project().getSource()).size());
    assertFalse(resegment(Optional.empty(), Sides.BOTH).changed());
  }

  @Test
  void each_side_may_have_its_own_rules() throws Exception {
    resegment(Optional.of(RulesChoice.of(Profile.LINE)), Sides.TARGET);

    BitextProject project = BitextFile.read(bitext);
    assertEquals(2, Segments.of(project.getSource()).size());
    assertEquals(1, Segments.of(project.getTargets().get(0)).size());
    assertEquals(2, listed().size());
    assertFalse(resegment(Optional.empty(), Sides.BOTH).changed());
  }

  @Test
  void rules_that_no_text_uses_any_more_leave_the_list() throws Exception {
    resegment(Optional.of(RulesChoice.of(Profile.NEWS)), Sides.BOTH);

    assertEquals(List.of("bayan:rules/news"), listed());
  }

  @Test
  void an_older_bitext_goes_by_the_rules_that_it_lists() throws Exception {
    BitextProject old = BitextFile.read(bitext);
    old.getSource().getProperties().clear();
    old.getTargets().get(0).getProperties().clear();
    BitextFile.write(old, bitext);

    ResegmentOutcome outcome = resegment(Optional.empty(), Sides.SOURCE);

    assertEquals(2, outcome.texts().get(0).kept());
    assertTrue(outcome.changed());
    assertFalse(resegment(Optional.empty(), Sides.SOURCE).changed());
  }

  @Test
  void rules_that_have_gone_are_named() throws Exception {
    Files.delete(rules);

    TaskException failure =
        assertThrows(TaskException.class, () -> resegment(Optional.empty(), Sides.BOTH));

    assertTrue(failure.getMessage().contains("قواعد 1.srx"), failure.getMessage());
    assertEquals(TaskException.Kind.INPUT, failure.kind());
  }

  @Test
  void rules_in_a_place_that_is_no_file_are_named() throws Exception {
    for (String uri : List.of("https://example.org/a.srx", "bayan:rules/poetry", "a b%zz.srx")) {
      BitextProject project = BitextFile.read(bitext);
      project.getSource().getProperties().get(0).setValue(uri);
      BitextFile.write(project, bitext);

      TaskException failure =
          assertThrows(TaskException.class, () -> resegment(Optional.empty(), Sides.SOURCE));

      assertTrue(failure.getMessage().contains(uri), failure.getMessage());
      assertEquals(TaskException.Kind.INPUT, failure.kind());
    }
  }

  @Test
  void an_import_records_its_rules_for_the_side_that_it_fills() throws Exception {
    bitext = bitext.resolveSibling("imported.bitext");
    Path source = Files.writeString(folder.resolve("c.txt"), "بدأ الحوار. توقف؛ ثم عاد.\n");
    Path target = Files.writeString(folder.resolve("d.txt"), "The talks began. They went on.\n");
    RulesChoice own = new RulesChoice(Profile.INSTITUTIONAL, Optional.of(rules));
    importBy(Optional.of(own), BitextSide.SOURCE, source);
    importBy(Optional.of(RulesChoice.of(Profile.LINE)), BitextSide.TARGET, target);

    ResegmentOutcome outcome = resegment(Optional.empty(), Sides.BOTH);

    assertFalse(outcome.changed());
    assertEquals(
        List.of("../my%20rules/%D9%82%D9%88%D8%A7%D8%B9%D8%AF%201.srx", "bayan:rules/line"),
        outcome.texts().stream().map(ResegmentedText::rules).toList());
  }

  @Test
  void a_further_document_is_cut_by_the_rules_of_its_side() throws Exception {
    resegment(Optional.of(RulesChoice.of(Profile.LINE)), Sides.TARGET);
    Path more = Files.writeString(folder.resolve("e.txt"), "One more. And a last one.\n");
    Path further = Files.writeString(folder.resolve("f.txt"), "عاد الوفد. ثم سافر مرة أخرى.\n");

    importBy(Optional.empty(), BitextSide.TARGET, more);
    importBy(Optional.empty(), BitextSide.SOURCE, further);

    BitextProject project = BitextFile.read(bitext);
    assertEquals(2, Segments.of(project.getTargets().get(0)).size());
    assertEquals(4, Segments.of(project.getSource()).size());
    assertFalse(resegment(Optional.empty(), Sides.BOTH).changed());
  }

  private void importBy(Optional<RulesChoice> choice, BitextSide side, Path document)
      throws TaskException {
    ImportRequest plain = ImportRequest.of(bitext, side, document.toString());
    new ImportDocuments(Workspace.aligner())
        .run(
            new ImportRequest(
                plain.documents(),
                bitext,
                side,
                Optional.empty(),
                Optional.empty(),
                false,
                choice,
                plain.details()),
            Progress.NONE);
  }

  private void align(Path source, Path target, RulesChoice choice) throws TaskException {
    Deliverables deliverables =
        new Deliverables(Optional.of(bitext), Optional.empty(), Optional.empty(), Optional.empty());
    Workspace.aligner()
        .run(
            new AlignRequest(
                TextSource.of(source, "ar"),
                TextSource.of(target, "en"),
                choice,
                TermbaseChoice.NONE,
                deliverables),
            Progress.NONE);
  }

  private ResegmentOutcome resegment(Optional<RulesChoice> choice, Sides sides)
      throws TaskException {
    return new ResegmentBitext()
        .run(new ResegmentRequest(bitext, choice, sides, false), Progress.NONE);
  }

  private List<String> listed() throws Exception {
    return BitextFile.read(bitext).getResources().stream()
        .filter(one -> one.getKind() == ResourceKind.RULES)
        .map(ResourceReference::getUri)
        .toList();
  }
}

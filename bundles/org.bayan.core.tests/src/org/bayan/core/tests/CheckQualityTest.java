package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.align.LexicalAligner;
import org.bayan.core.AlignDocuments;
import org.bayan.core.LexiconChoice;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.quality.CheckOutcome;
import org.bayan.core.quality.CheckQuality;
import org.bayan.core.quality.CheckRequest;
import org.bayan.core.quality.CheckedFinding;
import org.bayan.core.quality.ProfileChoice;
import org.bayan.core.quality.QualityInput;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Dismissal;
import org.bayan.quality.Profile;
import org.bayan.terms.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckQualityTest {
  @TempDir Path folder;

  @Test
  void texts_of_as_many_lines_are_compared_line_by_line() throws Exception {
    CheckOutcome outcome =
        check(
            texts(
                "There were 45 members.\nThe Council met.\n",
                "كان هناك 54 عضوا.\nاجتمع المجلس.\n"));
    assertEquals(2, outcome.pairs());
    CheckedFinding only = outcome.findings().rows().getFirst();
    assertEquals("number-changed", only.finding().check().id());
    assertEquals(1, only.finding().pair().number());
    assertTrue(outcome.has(Severity.ERROR));
  }

  @Test
  void texts_of_other_numbers_of_lines_are_aligned() throws Exception {
    CheckOutcome outcome =
        check(
            texts(
                "There were 45 members.\nThe Council met in Baghdad.\n",
                "كان هناك 45 عضوا. اجتمع المجلس في بغداد.\n"));
    assertTrue(outcome.pairs() > 0);
    assertEquals(List.of(), outcome.unopened());
  }

  @Test
  void a_memory_is_checked_with_its_tags() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.tmx"),
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
              o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body><tu>
            <tuv xml:lang="en"><seg>The <bpt i="1">&lt;b&gt;</bpt>Council<ept i="1">&lt;/b&gt;</ept> met.</seg></tuv>
            <tuv xml:lang="ar"><seg>اجتمع <bpt i="1">&lt;b&gt;</bpt>المجلس.</seg></tuv>
            </tu></body></tmx>
            """);
    CheckOutcome outcome = check(new QualityInput.Memory(file, Optional.empty(), Optional.empty()));
    assertTrue(
        outcome.findings().rows().stream()
            .anyMatch(row -> row.finding().check().id().equals("tag-missing")));
  }

  @Test
  void what_is_ruled_out_in_a_bitext_is_not_counted() throws Exception {
    Path file = folder.resolve("a.bitext");
    BitextProject project = bitext(file);
    CheckOutcome before = check(new QualityInput.Bitext(file));
    CheckedFinding wrong = before.findings().rows().getFirst();
    Dismissal dismissal = BitextFactory.eINSTANCE.createDismissal();
    dismissal.setCheck(wrong.finding().check().id());
    dismissal.setFinding(wrong.finding().key());
    dismissal.setReason("counted otherwise");
    project.getDismissals().add(dismissal);
    BitextFile.write(project, file);
    Path report = folder.resolve("report.html");
    CheckOutcome after =
        new CheckQuality(new AlignDocuments(new LexicalAligner()))
            .run(
                request(List.of(new QualityInput.Bitext(file)), Optional.of(report)),
                Progress.NONE);
    assertEquals(before.findings().rows().size() - 1, after.findings().rows().size());
    assertEquals(Optional.of("counted otherwise"), after.dismissed().getFirst().dismissal());
    String page = Files.readString(report);
    assertTrue(page.contains("counted otherwise") && page.contains("ruled out"), page);
  }

  @Test
  void a_file_that_cannot_be_read_does_not_stop_the_others() throws Exception {
    CheckOutcome outcome =
        new CheckQuality(new AlignDocuments(new LexicalAligner()))
            .run(
                request(
                    List.of(
                        new QualityInput.Bitext(folder.resolve("none.bitext")),
                        texts("There were 45.\n", "كان هناك 54.\n")),
                    Optional.empty()),
                Progress.NONE);
    assertEquals(1, outcome.unopened().size());
    assertFalse(outcome.findings().rows().isEmpty());
  }

  @Test
  void a_profile_with_a_fault_is_named_with_its_line() throws IOException {
    Path file = Files.writeString(folder.resolve("house.profile"), "\ncheck.none = off\n");
    TaskException fault = assertThrows(TaskException.class, () -> ProfileChoice.read(file));
    assertTrue(fault.getMessage().contains("house.profile, line 2: there is no check 'none'"));
  }

  private BitextProject bitext(Path file) throws Exception {
    QualityInput.Texts texts = texts("There were 45 members there.\n", "كان هناك 54 عضوا.\n");
    var outcome =
        new AlignDocuments(new LexicalAligner())
            .run(
                new org.bayan.core.AlignRequest(
                    org.bayan.core.TextSource.of(texts.source(), "en"),
                    org.bayan.core.TextSource.of(texts.target(), "ar"),
                    org.bayan.core.RulesChoice.DEFAULT,
                    TermbaseChoice.NONE,
                    org.bayan.core.Deliverables.NONE),
                Progress.NONE);
    BitextFile.write(outcome.project(), file);
    return outcome.project();
  }

  private QualityInput.Texts texts(String source, String target) throws IOException {
    return new QualityInput.Texts(
        Files.writeString(folder.resolve("a.en"), source),
        Files.writeString(folder.resolve("a.ar"), target),
        Optional.of("en"),
        Optional.of("ar"));
  }

  private static CheckOutcome check(QualityInput input) throws TaskException {
    return new CheckQuality(new AlignDocuments(new LexicalAligner()))
        .run(request(List.of(input), Optional.empty()), Progress.NONE);
  }

  private static CheckRequest request(List<QualityInput> inputs, Optional<Path> report) {
    return new CheckRequest(
        inputs, Profile.UN, Optional.of(TermbaseChoice.NONE), LexiconChoice.SHIPPED, report);
  }
}

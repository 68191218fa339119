package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bayan.align.AlignmentGuide;
import org.bayan.core.AlignDocuments;
import org.bayan.core.AlignRequest;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.BitextSide;
import org.bayan.core.CreateSample;
import org.bayan.core.Deliverables;
import org.bayan.core.ImportDocuments;
import org.bayan.core.ImportRequest;
import org.bayan.core.LexiconChoice;
import org.bayan.core.LexiconSource;
import org.bayan.core.OriginDetails;
import org.bayan.core.Progress;
import org.bayan.core.RealignBitext;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.TextSource;
import org.bayan.model.BitextFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an alignment is told reaches the aligner. */
class AlignmentOptionsTest {

  @TempDir Path folder;

  private final PairingAligner aligner = new PairingAligner();
  private final AlignDocuments align =
      new AlignDocuments(aligner, InstantSource.fixed(Workspace.NOW));
  private Workspace workspace;

  @BeforeEach
  void prepare() {
    workspace = new Workspace(folder);
  }

  @Test
  void the_lexicon_that_ships_takes_part_unless_it_is_left_out() throws Exception {
    align.run(request("ar", "en", LexiconChoice.SHIPPED, 10), Progress.NONE);
    align.run(request("ar", "en", LexiconChoice.NONE, 10), Progress.NONE);

    assertEquals(1, guide(0).lexicons().size());
    assertTrue(guide(0).lexicons().get(0).joins("ar", "en"));
    assertEquals(List.of(), guide(1).lexicons());
  }

  @Test
  void the_lexicon_that_ships_is_turned_or_gives_way_to_locale_names_as_the_languages_ask()
      throws Exception {
    align.run(request("en-GB", "ar", LexiconChoice.SHIPPED, 10), Progress.NONE);
    align.run(request("fr", "en", LexiconChoice.SHIPPED, 10), Progress.NONE);

    assertTrue(guide(0).lexicons().get(0).joins("en", "ar"));
    assertTrue(guide(1).lexicons().get(0).joins("fr", "en"));
  }

  @Test
  void a_dictionary_is_used_beside_it() throws Exception {
    Path dictionary = workspace.write("own.dic", "cat @ قط\ndog @ كلب\n");
    LexiconChoice choice = new LexiconChoice(List.of(LexiconSource.of(dictionary)), true);

    align.run(request("ar", "en", choice, 10), Progress.NONE);

    assertEquals(2, guide(0).lexicons().size());
    assertEquals(2, guide(0).lexicons().get(1).firstStems());
  }

  @Test
  void a_dictionary_is_not_overwritten() throws Exception {
    Path dictionary = workspace.write("own.dic", "cat @ قط\n");
    LexiconChoice choice = new LexiconChoice(List.of(LexiconSource.of(dictionary)), true);
    AlignRequest plain = request("ar", "en", choice, 10);
    AlignRequest request =
        new AlignRequest(
            plain.source(), plain.target(), plain.rules(), plain.options(), table(dictionary));

    TaskException refusal =
        assertThrows(TaskException.class, () -> align.run(request, Progress.NONE));

    assertEquals(TaskException.Kind.REQUEST, refusal.kind());
    assertEquals("cat @ قط\n", Files.readString(dictionary));
  }

  @Test
  void the_longest_bead_is_ten_or_what_is_asked_for() throws Exception {
    align.run(workspace.sample(Deliverables.NONE), Progress.NONE);
    align.run(request("ar", "en", LexiconChoice.NONE, 4), Progress.NONE);

    assertEquals(10, guide(0).longestBead());
    assertEquals(4, guide(1).longestBead());
  }

  @Test
  void an_import_and_the_sample_have_the_lexicon_that_ships() throws Exception {
    new CreateSample(align).run(folder, Progress.NONE);
    Path bitext = folder.resolve("new.bitext");
    bring(
        workspace.write("s.txt", "قال الرئيس إن المجلس اجتمع اليوم.\n"), bitext, BitextSide.SOURCE);
    bring(workspace.write("t.txt", "The council met today.\n"), bitext, BitextSide.TARGET);

    assertEquals(2, aligner.inputs.size());
    assertEquals(1, guide(0).lexicons().size());
    assertEquals(1, guide(1).lexicons().size());
  }

  @Test
  void an_import_aligns_with_what_it_is_given_and_a_new_bitext_remembers_its_termbases()
      throws Exception {
    Path bitext = folder.resolve("new.bitext");
    AlignmentOptions options = new AlignmentOptions(TermbaseChoice.NONE, LexiconChoice.NONE, 3);
    bring(workspace.write("s.txt", "اجتمع المجلس اليوم.\n"), bitext, BitextSide.SOURCE, options);
    bring(workspace.write("t.txt", "The council met.\n"), bitext, BitextSide.TARGET, options);

    assertEquals(0, guide(0).lexicons().size());
    assertEquals(3, guide(0).longestBead());
    assertEquals(
        TermbaseChoice.NONE, RealignBitext.options(BitextFile.read(bitext), bitext).termbases());
  }

  @Test
  void the_explanation_is_written_beside_the_other_files() throws Exception {
    Path explanation = folder.resolve("why.jsonl");
    AlignRequest plain = request("ar", "en", LexiconChoice.NONE, 10);
    Deliverables deliverables =
        new Deliverables(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(explanation));

    align.run(
        new AlignRequest(
            plain.source(), plain.target(), plain.rules(), plain.options(), deliverables),
        Progress.NONE);

    List<String> lines = Files.readAllLines(explanation);
    assertTrue(lines.get(0).startsWith("{\"bead\":1,\"id\":\"alignment1.b1\","), lines.get(0));
    assertTrue(
        lines
            .get(0)
            .endsWith(
                "\"evidence\":[{\"kind\":\"length\",\"weight\":0.5}],"
                    + "\"alternative\":{\"source\":[0],\"target\":[],\"confidence\":0.2}}"),
        lines.get(0));
  }

  private AlignmentGuide guide(int call) {
    return aligner.inputs.get(call).guide();
  }

  private AlignRequest request(String from, String to, LexiconChoice lexicons, int longest)
      throws Exception {
    return new AlignRequest(
        TextSource.of(workspace.report(), from),
        TextSource.of(workspace.statement(), to),
        RulesChoice.DEFAULT,
        new AlignmentOptions(TermbaseChoice.NONE, lexicons, longest),
        Deliverables.NONE);
  }

  private static Deliverables table(Path file) {
    return new Deliverables(
        Optional.empty(), Optional.empty(), Optional.of(file), Optional.empty());
  }

  private void bring(Path document, Path bitext, BitextSide side) throws Exception {
    new ImportDocuments(align)
        .run(
            new ImportRequest(
                List.of(document.toString()),
                bitext,
                side,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                OriginDetails.NONE),
            Progress.NONE);
  }

  private void bring(Path document, Path bitext, BitextSide side, AlignmentOptions options)
      throws Exception {
    new ImportDocuments(align)
        .run(
            new ImportRequest(
                List.of(document.toString()),
                bitext,
                side,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                OriginDetails.NONE,
                Optional.of(options)),
            Progress.NONE);
  }
}

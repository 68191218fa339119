package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bayan.align.Aligner;
import org.bayan.align.LexicalAligner;
import org.bayan.core.AlignDocuments;
import org.bayan.core.AlignPairs;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.DocumentPair;
import org.bayan.core.LexiconChoice;
import org.bayan.core.PairOutcome;
import org.bayan.core.PairOutcome.State;
import org.bayan.core.PairOutput;
import org.bayan.core.PairsRequest;
import org.bayan.core.PairsStoppedException;
import org.bayan.core.Progress;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignPairsTest {

  @TempDir Path folder;

  private final PairingAligner aligner = new PairingAligner();
  private final List<DocumentPair> pairs = new ArrayList<>();
  private Path out;

  @BeforeEach
  void writePairs() throws IOException {
    out = folder.resolve("out");
    Random random = new Random(5);
    for (String name : List.of("one", "two words", "تقرير", "4")) {
      int size = 2 + random.nextInt(3);
      pairs.add(
          new DocumentPair(
              name,
              write(name + ".ar", "جملة رقم %d تقول شيئا.\n", size),
              write(name + ".en", "Sentence %d says something.\n", size)));
    }
  }

  private Path write(String name, String line, int size) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= size; i++) {
      text.append(line.formatted(i));
    }
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void every_pair_has_its_files_and_its_figures() throws Exception {
    List<PairOutcome> outcomes = run(request(EnumSet.allOf(PairOutput.class), 2, false));

    for (DocumentPair pair : pairs) {
      for (String ending : List.of(".tsv", ".bitext", ".tmx", ".html", ".jsonl")) {
        assertTrue(Files.isRegularFile(out.resolve(pair.name() + ending)), pair.name() + ending);
      }
    }
    assertEquals(pairs, outcomes.stream().map(PairOutcome::pair).toList());
    assertTrue(outcomes.stream().allMatch(outcome -> outcome.state() == State.DONE));
    assertEquals(0.75, outcomes.get(0).figures().orElseThrow().meanConfidence().orElseThrow());
    assertEquals(0, outcomes.get(0).figures().orElseThrow().doubtful().orElseThrow());
  }

  @Test
  void the_result_is_the_same_with_one_job_and_with_many() throws Exception {
    for (int more = 0; more < 12; more++) {
      String name = "more" + more;
      pairs.add(
          new DocumentPair(
              name,
              write(name + ".ar", "اجتمع المجلس يوم %d ديسمبر. وقال الأمين شيئا.\n", 3 + more),
              write(name + ".en", "The council met on %d December, he said.\n", 4 + more)));
    }
    Set<PairOutput> outputs =
        EnumSet.of(PairOutput.TSV, PairOutput.TMX, PairOutput.REPORT, PairOutput.EXPLAIN);
    new AlignPairs(documents(new LexicalAligner())).run(request(outputs, 1, false), Progress.NONE);
    TreeMap<String, String> alone = contents();
    out = folder.resolve("parallel");
    new AlignPairs(documents(new LexicalAligner())).run(request(outputs, 7, false), Progress.NONE);

    assertEquals(16 * 4, alone.size());
    assertEquals(alone, contents());
  }

  @Test
  void a_broken_pair_does_not_stop_the_others() throws Exception {
    pairs.add(1, new DocumentPair("gone", folder.resolve("gone.ar"), folder.resolve("gone.en")));
    Path empty = Files.writeString(folder.resolve("empty.ar"), "");
    pairs.add(2, new DocumentPair("empty", empty, pairs.get(0).target()));

    List<PairOutcome> outcomes = run(request(Set.of(PairOutput.TSV), 2, false));

    assertEquals(
        List.of(State.DONE, State.FAILED, State.FAILED, State.DONE, State.DONE, State.DONE),
        outcomes.stream().map(PairOutcome::state).toList());
    assertTrue(outcomes.get(1).reason().orElseThrow().contains("gone.ar"));
    assertTrue(outcomes.get(2).reason().orElseThrow().contains("no text"));
    assertFalse(Files.exists(out.resolve("gone.tsv")));
  }

  @Test
  void a_fault_in_one_pair_does_not_stop_the_others() throws Exception {
    Aligner faulty =
        (input, progress) -> {
          if (input.source().size() == aligner.inputs.size() + 2) {
            throw new IllegalStateException("a bug");
          }
          return aligner.align(input, progress);
        };

    List<PairOutcome> outcomes =
        new AlignPairs(documents(faulty))
            .run(request(Set.of(PairOutput.TSV), 1, false), Progress.NONE);

    List<PairOutcome> failed =
        outcomes.stream().filter(outcome -> outcome.state() == State.FAILED).toList();
    assertFalse(failed.isEmpty());
    assertEquals("a bug", failed.get(0).fault().orElseThrow().getMessage());
    assertEquals(4, outcomes.size());
  }

  @Test
  void too_little_memory_stops_all_and_is_told() {
    Aligner greedy =
        (input, progress) -> {
          throw new OutOfMemoryError("a test");
        };

    assertThrows(
        OutOfMemoryError.class,
        () ->
            new AlignPairs(documents(greedy))
                .run(request(Set.of(PairOutput.TSV), 2, false), Progress.NONE));
  }

  @Test
  void what_is_done_is_passed_over_with_its_figures() throws Exception {
    List<PairOutcome> first = run(request(Set.of(PairOutput.TSV), 2, false));

    List<PairOutcome> second = run(request(Set.of(PairOutput.TSV), 2, true));

    assertEquals(4, aligner.inputs.size());
    assertEquals(states(State.BEFORE, 4), states(second));
    assertEquals(
        first.get(2).figures().orElseThrow().beads(),
        second.get(2).figures().orElseThrow().beads());
  }

  @Test
  void without_resume_all_is_made_again() throws Exception {
    run(request(Set.of(PairOutput.TSV), 2, false));
    run(request(Set.of(PairOutput.TSV), 2, false));

    assertEquals(8, aligner.inputs.size());
  }

  @Test
  void a_pair_is_made_again_when_its_document_its_file_or_its_settings_changed() throws Exception {
    run(request(Set.of(PairOutput.TSV), 2, false));
    Files.writeString(pairs.get(0).source(), "جملة أخرى.\n");
    Files.setLastModifiedTime(pairs.get(0).source(), FileTime.fromMillis(0));
    Files.delete(out.resolve("4.tsv"));
    Files.setLastModifiedTime(
        pairs.get(1).target(), FileTime.fromMillis(System.currentTimeMillis() + 60_000));

    List<PairOutcome> outcomes = run(request(Set.of(PairOutput.TSV), 2, true));

    assertEquals(List.of(State.DONE, State.DONE, State.BEFORE, State.DONE), states(outcomes));
    aligner.inputs.clear();
    run(
        new PairsRequest(
            pairs,
            Optional.empty(),
            reading(),
            options(7),
            out,
            Set.of(PairOutput.TSV),
            Optional.empty(),
            2,
            true));
    assertEquals(4, aligner.inputs.size());
    run(request(EnumSet.of(PairOutput.TSV, PairOutput.TMX), 2, true));
    assertEquals(8, aligner.inputs.size());
  }

  @Test
  void a_damaged_record_only_costs_time() throws Exception {
    run(request(Set.of(PairOutput.TSV), 2, false));
    Path record = out.resolve(".bayan-pairs");
    String text = Files.readString(record);
    Files.writeString(record, "\0\uFFFF\n" + text.substring(0, text.length() - 5));

    List<PairOutcome> outcomes = run(request(Set.of(PairOutput.TSV), 2, true));

    assertEquals(3, outcomes.stream().filter(one -> one.state() == State.BEFORE).count());
  }

  @Test
  void a_pair_that_was_begun_and_not_ended_is_not_done() throws Exception {
    run(request(Set.of(PairOutput.TSV), 2, false));
    Path record = out.resolve(".bayan-pairs");
    Files.writeString(record, Files.readString(record) + "two words\t\n");

    List<PairOutcome> outcomes = run(request(Set.of(PairOutput.TSV), 2, true));

    assertEquals(List.of(State.BEFORE, State.DONE, State.BEFORE, State.BEFORE), states(outcomes));
  }

  @Test
  void a_cancelled_run_leaves_whole_files_only_and_can_be_resumed() throws Exception {
    Progress afterTwo =
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
            return aligner.inputs.size() >= 2;
          }
        };

    PairsStoppedException stopped =
        assertThrows(
            PairsStoppedException.class,
            () ->
                new AlignPairs(documents(aligner))
                    .run(
                        request(EnumSet.of(PairOutput.TSV, PairOutput.BITEXT), 1, false),
                        afterTwo));

    assertEquals(List.of(State.DONE, State.DONE), states(stopped.outcomes()));
    assertEquals(
        List.of(".bayan-pairs", "one.bitext", "one.tsv", "two words.bitext", "two words.tsv"),
        names());
    List<PairOutcome> outcomes =
        run(request(EnumSet.of(PairOutput.TSV, PairOutput.BITEXT), 1, true));
    assertEquals(List.of(State.BEFORE, State.BEFORE, State.DONE, State.DONE), states(outcomes));
  }

  @Test
  void the_list_of_the_pairs_is_not_overwritten() throws Exception {
    Path list = Files.writeString(folder.resolve("list.tsv"), "a\tb\tone\n");
    PairsRequest request =
        new PairsRequest(
            pairs,
            Optional.of(list),
            reading(),
            options(10),
            out,
            Set.of(PairOutput.TSV),
            Optional.of(list),
            2,
            false);

    assertThrows(TaskException.class, () -> run(request));

    assertEquals("a\tb\tone\n", Files.readString(list));
  }

  @Test
  void the_summary_is_a_table() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.ar"), "");
    pairs.add(new DocumentPair("broken", broken, pairs.get(0).target()));
    Path summary = folder.resolve("summary.tsv");

    run(
        new PairsRequest(
            pairs,
            Optional.empty(),
            reading(),
            options(10),
            out,
            Set.of(PairOutput.TSV),
            Optional.of(summary),
            2,
            false));

    List<String> lines = Files.readAllLines(summary);
    assertEquals(6, lines.size());
    assertTrue(lines.get(0).startsWith("#name\tstate\t"), lines.get(0));
    assertTrue(lines.get(3).startsWith("تقرير\tdone\t"), lines.get(3));
    assertTrue(lines.get(1).contains("\t0.7500\t0.0000\t"), lines.get(1));
    assertTrue(lines.get(5).startsWith("broken\tfailed\t\t\t\t\t\t\t" + broken), lines.get(5));
    lines.forEach(line -> assertEquals(9, line.split("\t", -1).length, line));
  }

  @Test
  void the_progress_only_grows_and_ends_with_all() throws Exception {
    List<Double> fractions = Collections.synchronizedList(new ArrayList<>());
    List<String> steps = Collections.synchronizedList(new ArrayList<>());
    Progress watching =
        new Progress() {
          @Override
          public void step(String name) {
            steps.add(name);
          }

          @Override
          public void worked(double fraction) {
            fractions.add(fraction);
          }
        };

    new AlignPairs(documents(new LexicalAligner()))
        .run(request(Set.of(PairOutput.TSV), 3, false), watching);

    assertEquals("Aligning, 4 of 4 pairs done", steps.getLast());
    assertEquals(1.0, fractions.getLast());
    for (int i = 1; i < fractions.size(); i++) {
      assertTrue(fractions.get(i) >= fractions.get(i - 1) - 1e-9, fractions.toString());
    }
  }

  @Test
  void a_place_that_cannot_be_written_is_refused_before_the_work() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    out = file;
    refused(TaskException.Kind.OUTPUT, "is no folder");
    out = file.resolve("below");
    refused(TaskException.Kind.OUTPUT, "cannot be made");
    out = Files.createDirectories(folder.resolve("closed"));
    assertTrue(out.toFile().setWritable(false));
    assumeFalse(Files.isWritable(out), "nothing is closed to this user");
    refused(TaskException.Kind.OUTPUT, "no right");
  }

  @Test
  void a_document_of_any_pair_is_never_overwritten() throws Exception {
    out = folder;
    Path table = Files.writeString(folder.resolve("one.tsv"), "جملة.\n");
    pairs.add(new DocumentPair("other", table, pairs.get(0).target()));

    refused(TaskException.Kind.REQUEST, "one.tsv");

    assertEquals("جملة.\n", Files.readString(table));
  }

  @Test
  void a_termbase_that_is_missing_leaves_no_folder_behind() {
    TermbaseChoice missing = new TermbaseChoice(List.of(folder.resolve("none.tbx")), false);
    PairsRequest request =
        new PairsRequest(
            pairs,
            Optional.empty(),
            reading(),
            AlignmentOptions.of(missing),
            out,
            Set.of(PairOutput.TSV),
            Optional.empty(),
            2,
            false);

    TaskException refusal = assertThrows(TaskException.class, () -> run(request));

    assertTrue(refusal.getMessage().contains("none.tbx"), refusal.getMessage());
    assertFalse(Files.exists(out));
  }

  @Test
  void nothing_to_do_is_refused() {
    pairs.clear();
    refused(TaskException.Kind.REQUEST, "nothing to do");
  }

  private void refused(TaskException.Kind kind, String words) {
    TaskException refusal =
        assertThrows(TaskException.class, () -> run(request(Set.of(PairOutput.TSV), 2, false)));
    assertEquals(kind, refusal.kind());
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    assertEquals(0, aligner.inputs.size());
  }

  private List<PairOutcome> run(PairsRequest request) throws TaskException {
    return new AlignPairs(documents(aligner)).run(request, Progress.NONE);
  }

  private static AlignDocuments documents(Aligner aligner) {
    return new AlignDocuments(aligner, InstantSource.fixed(Workspace.NOW));
  }

  private PairsRequest request(Set<PairOutput> outputs, int jobs, boolean resume) {
    return new PairsRequest(
        pairs,
        Optional.empty(),
        reading(),
        options(10),
        out,
        outputs,
        Optional.empty(),
        jobs,
        resume);
  }

  private static PairsRequest.Reading reading() {
    return new PairsRequest.Reading("ar", "en", Optional.empty(), true, RulesChoice.DEFAULT);
  }

  private static AlignmentOptions options(int longest) {
    return new AlignmentOptions(TermbaseChoice.NONE, LexiconChoice.NONE, longest);
  }

  private static List<State> states(List<PairOutcome> outcomes) {
    return outcomes.stream().map(PairOutcome::state).toList();
  }

  private static List<State> states(State state, int count) {
    return Collections.nCopies(count, state);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private TreeMap<String, String> contents() throws IOException {
    TreeMap<String, String> contents = new TreeMap<>();
    for (String name : names()) {
      if (!name.startsWith(".")) {
        contents.put(name, Files.readString(out.resolve(name)));
      }
    }
    return contents;
  }
}

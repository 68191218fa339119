package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bayan.align.Aligner;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentResult;
import org.bayan.core.AlignDocuments;
import org.bayan.core.AlignOutcome;
import org.bayan.core.AlignRequest;
import org.bayan.core.Deliverables;
import org.bayan.core.Progress;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.TextSource;
import org.bayan.core.internal.DocumentLocation;
import org.bayan.core.internal.OriginProperties;
import org.bayan.model.BitextFile;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignDocumentsTest {

  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void prepare() {
    workspace = new Workspace(folder);
  }

  @Test
  void every_segment_of_the_sample_is_in_exactly_one_bead() throws Exception {
    BitextProject project = align(workspace.sample(Deliverables.NONE)).project();

    List<Segment> inBeads = new ArrayList<>();
    for (Bead bead : project.getAlignments().get(0).getBeads()) {
      inBeads.addAll(bead.getSource());
      inBeads.addAll(bead.getTarget());
    }
    List<Segment> all = new ArrayList<>(Segments.of(project.getSource()));
    all.addAll(Segments.of(project.getTargets().get(0)));
    assertEquals(all.size(), inBeads.size());
    assertTrue(inBeads.containsAll(all));
  }

  @Test
  void an_aligner_that_cannot_be_made_ready_beforehand_is_used_all_the_same() throws Exception {
    Aligner unready =
        new Aligner() {
          @Override
          public AlignmentResult align(AlignmentInput input, AlignmentProgress progress) {
            return new PairingAligner().align(input, progress);
          }

          @Override
          public void prepare() {
            throw new IllegalStateException("not ready");
          }
        };

    AlignOutcome outcome =
        new AlignDocuments(unready).run(workspace.sample(Deliverables.NONE), Progress.NONE);

    assertFalse(outcome.project().getAlignments().get(0).getBeads().isEmpty());
  }

  @Test
  void the_aligner_is_made_ready_while_documents_are_read() throws Exception {
    CountDownLatch ready = new CountDownLatch(1);
    Aligner patient =
        new Aligner() {
          @Override
          public AlignmentResult align(AlignmentInput input, AlignmentProgress progress) {
            assertDoesNotThrow(() -> assertTrue(ready.await(10, TimeUnit.SECONDS)));
            return new PairingAligner().align(input, progress);
          }

          @Override
          public void prepare() {
            ready.countDown();
          }
        };

    new AlignDocuments(patient).run(workspace.sample(Deliverables.NONE), Progress.NONE);
  }

  @Test
  void a_segment_points_at_its_place_in_the_raw_text() throws Exception {
    Path source = workspace.write("a.txt", "-& دعم العمليات. وقف التدفق.&\n");
    Path target = workspace.write("b.txt", "Supporting operations. Stopping the flow.\n");

    Text text = align(Workspace.request(source, target, Deliverables.NONE)).project().getSource();

    Segment first = Segments.of(text).get(0);
    assertEquals("- دعم العمليات.", first.getText());
    assertEquals("-& دعم العمليات.", text.getRaw().substring(first.getStart(), first.getEnd()));
    Segment second = Segments.of(text).get(1);
    assertEquals("وقف التدفق.", text.getRaw().substring(second.getStart(), second.getEnd()));
  }

  @Test
  void the_bitext_remembers_where_its_documents_are() throws Exception {
    Deliverables all = workspace.all();

    BitextProject project = align(workspace.sample(all)).project();

    Path bitext = all.bitext().orElseThrow();
    Text target = project.getTargets().get(0);
    assertEquals(
        Optional.of(workspace.report()),
        DocumentLocation.find(project.getSource().getOrigin(), bitext));
    assertEquals(
        Optional.of(workspace.statement()), DocumentLocation.find(target.getOrigin(), bitext));
    assertEquals(
        Optional.of("report.ar.txt"),
        OriginProperties.get(project.getSource().getOrigin(), OriginProperties.LOCATION));
  }

  @Test
  void terms_of_the_seed_are_found_and_anchor_beads() throws Exception {
    AlignOutcome outcome = align(workspace.sample(Deliverables.NONE));

    assertTrue(outcome.summary().sourceTerms() > 20, outcome.summary().toString());
    assertTrue(outcome.summary().targetTerms() > 20, outcome.summary().toString());
    boolean termEvidence =
        outcome.project().getAlignments().get(0).getBeads().stream()
            .flatMap(bead -> bead.getEvidence().stream())
            .anyMatch(evidence -> "TERM".equals(evidence.getKind().getName()));
    assertTrue(termEvidence);
  }

  @Test
  void without_termbases_no_term_is_found() throws Exception {
    AlignRequest sample = workspace.sample(Deliverables.NONE);
    AlignRequest request =
        new AlignRequest(
            sample.source(),
            sample.target(),
            sample.rules(),
            TermbaseChoice.NONE,
            Deliverables.NONE);

    assertEquals(0, align(request).summary().sourceTerms());
  }

  @Test
  void concepts_of_two_termbases_are_two_even_with_the_same_id() throws Exception {
    Path source = workspace.write("a.txt", "وصلت السفينة أمس.\n");
    Path target = workspace.write("b.txt", "The harvest was good.\n");
    Path ships = workspace.write("ships.tbx", termbase("سفينة", "ship"));
    Path crops = workspace.write("crops.tbx", termbase("حصاد", "harvest"));
    AlignRequest plain = Workspace.request(source, target, Deliverables.NONE);
    AlignRequest request =
        new AlignRequest(
            plain.source(),
            plain.target(),
            plain.rules(),
            new TermbaseChoice(List.of(ships, crops), false),
            Deliverables.NONE);

    AlignOutcome outcome = align(request);

    assertEquals(1, outcome.summary().sourceTerms());
    assertEquals(1, outcome.summary().targetTerms());
    assertEquals(2, outcome.summary().concepts());
  }

  private static String termbase(String arabic, String english) {
    return """
    <tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
      <text><body><conceptEntry id="c1">
        <langSec xml:lang="ar"><termSec><term>%s</term></termSec></langSec>
        <langSec xml:lang="en"><termSec><term>%s</term></termSec></langSec>
      </conceptEntry></body></text>
    </tbx>
    """
        .formatted(arabic, english);
  }

  @Test
  void an_unaligned_segment_is_typed_added_or_omitted() throws Exception {
    BitextProject project = align(workspace.sample(Deliverables.NONE)).project();

    for (Bead bead : project.getAlignments().get(0).getBeads()) {
      LinkType expected =
          bead.getTarget().isEmpty()
              ? LinkType.ADDED
              : bead.getSource().isEmpty() ? LinkType.OMITTED : LinkType.TRANSLATION;
      assertEquals(expected, bead.getLinkType());
    }
  }

  @Test
  void the_bitext_that_is_written_is_the_one_that_is_returned() throws Exception {
    AlignOutcome outcome = align(workspace.sample(workspace.all()));

    assertTrue(EcoreUtil.equals(outcome.project(), BitextFile.read(workspace.file("out.bitext"))));
  }

  @Test
  void the_beads_table_has_a_line_for_every_bead() throws Exception {
    AlignOutcome outcome = align(workspace.sample(workspace.all()));

    List<String> lines = Files.readAllLines(workspace.file("out.tsv"));
    assertTrue(lines.get(0).startsWith("#"));
    assertEquals(outcome.summary().beads(), lines.size() - 1);
  }

  @Test
  void segmented_input_is_taken_line_by_line() throws Exception {
    Path source = workspace.write("a.seg", "جملة. وأخرى؟\n&\n\n\nثالثة\r\n");
    Path target = workspace.write("b.seg", "One. Two?\nThree\n");
    AlignRequest request =
        new AlignRequest(
            TextSource.of(source, "ar").asSegmented(),
            TextSource.of(target, "en").asSegmented(),
            RulesChoice.DEFAULT,
            TermbaseChoice.SEED,
            Deliverables.NONE);

    Text text = align(request).project().getSource();

    assertEquals(
        List.of("جملة. وأخرى؟", "&", "ثالثة"),
        Segments.of(text).stream().map(Segment::getText).toList());
    assertEquals(2, text.getUnits().size());
  }

  @Test
  void a_segmented_line_of_characters_that_no_file_can_hold_is_a_segment_all_the_same()
      throws Exception {
    String many = "كلمة ".repeat(60);
    Path source = workspace.write("a.seg", many + "\n\u0007\n\u200B\nآخر\n\u00A0\u0085\n");
    Path target = workspace.write("b.seg", "One\n");
    AlignRequest request =
        new AlignRequest(
            TextSource.of(source, "ar").asSegmented(),
            TextSource.of(target, "en").asSegmented(),
            RulesChoice.DEFAULT,
            TermbaseChoice.SEED,
            workspace.all());

    Text text = align(request).project().getSource();

    assertEquals(
        List.of(many.strip(), "\uFFFD", "\u200B", "آخر"),
        Segments.of(text).stream().map(Segment::getText).toList());
  }

  @Test
  void the_checksum_is_that_of_the_bytes_read() throws Exception {
    Path source = workspace.write("a.txt", "abc");
    Path target = workspace.write("b.txt", "abc");

    Text text = align(Workspace.request(source, target, Deliverables.NONE)).project().getSource();

    assertEquals(
        "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        text.getOrigin().getChecksum());
  }

  @Test
  void english_may_be_the_source() throws Exception {
    AlignRequest request =
        new AlignRequest(
            TextSource.of(workspace.statement(), "en"),
            TextSource.of(workspace.report(), "ar"),
            RulesChoice.DEFAULT,
            TermbaseChoice.SEED,
            workspace.all());

    assertEquals("en", align(request).project().getSource().getLanguage());
    assertTrue(Files.size(workspace.file("out.tmx")) > 1000);
  }

  @Test
  void a_named_encoding_is_obeyed_and_recorded() throws Exception {
    Charset arabic = Charset.forName("windows-1256");
    Path source = workspace.file("a.txt");
    Files.write(source, "قرار مجلس الأمن.\n".getBytes(arabic));
    Path target = workspace.write("b.txt", "Security Council resolution.\n");
    AlignRequest request =
        new AlignRequest(
            new TextSource(source, "ar", Optional.of(arabic), false),
            TextSource.of(target, "en"),
            RulesChoice.DEFAULT,
            TermbaseChoice.SEED,
            Deliverables.NONE);

    Text text = align(request).project().getSource();

    assertEquals("قرار مجلس الأمن.", Segments.of(text).get(0).getText());
    assertEquals("windows-1256", text.getOrigin().getEncoding());
  }

  @Test
  void a_missing_file_is_named_and_nothing_is_written() throws Exception {
    AlignRequest request =
        Workspace.request(workspace.file("none.txt"), workspace.statement(), workspace.all());

    TaskException failure = assertThrows(TaskException.class, () -> align(request));

    assertEquals(TaskException.Kind.INPUT, failure.kind());
    assertTrue(failure.getMessage().contains("none.txt"), failure.getMessage());
    assertNothingWritten();
  }

  @Test
  void a_file_without_text_is_refused() throws Exception {
    Path empty = workspace.write("empty.txt", " \n\n&\n");

    TaskException failure =
        assertThrows(
            TaskException.class,
            () -> align(Workspace.request(empty, workspace.statement(), workspace.all())));

    assertEquals(TaskException.Kind.INPUT, failure.kind());
    assertNothingWritten();
  }

  @Test
  void a_broken_termbase_is_named_and_nothing_is_written() throws Exception {
    Path termbase = workspace.write("broken.tbx", "<tbx><text>");
    AlignRequest sample = workspace.sample(workspace.all());
    AlignRequest request =
        new AlignRequest(
            sample.source(),
            sample.target(),
            sample.rules(),
            new TermbaseChoice(List.of(termbase), false),
            workspace.all());

    TaskException failure = assertThrows(TaskException.class, () -> align(request));

    assertTrue(failure.getMessage().contains("broken.tbx"), failure.getMessage());
    assertNothingWritten();
  }

  @Test
  void an_output_in_a_missing_folder_is_refused_before_the_work() throws Exception {
    Deliverables deliverables =
        new Deliverables(
            Optional.of(workspace.file("out.bitext")),
            Optional.of(folder.resolve("no/such/out.tmx")),
            Optional.empty(),
            Optional.empty());

    TaskException failure =
        assertThrows(TaskException.class, () -> align(workspace.sample(deliverables)));

    assertEquals(TaskException.Kind.OUTPUT, failure.kind());
    assertNothingWritten();
  }

  @Test
  void an_input_is_never_overwritten() throws Exception {
    Path report = workspace.report();
    byte[] before = Files.readAllBytes(report);
    Deliverables deliverables =
        new Deliverables(Optional.empty(), Optional.of(report), Optional.empty(), Optional.empty());

    TaskException failure =
        assertThrows(TaskException.class, () -> align(workspace.sample(deliverables)));

    assertEquals(TaskException.Kind.REQUEST, failure.kind());
    assertArrayEquals(before, Files.readAllBytes(report));
  }

  @Test
  void an_input_is_not_overwritten_through_a_link_either() throws Exception {
    Path report = workspace.report();
    byte[] before = Files.readAllBytes(report);
    Path link = Files.createSymbolicLink(workspace.file("link.tmx"), report);
    Deliverables deliverables =
        new Deliverables(Optional.empty(), Optional.of(link), Optional.empty(), Optional.empty());

    TaskException failure =
        assertThrows(TaskException.class, () -> align(workspace.sample(deliverables)));

    assertEquals(TaskException.Kind.REQUEST, failure.kind());
    assertArrayEquals(before, Files.readAllBytes(report));
  }

  @Test
  void a_termbase_in_use_is_not_overwritten() throws Exception {
    Path termbase = workspace.write("own.tbx", "<tbx/>");
    AlignRequest sample = workspace.sample(Deliverables.NONE);
    AlignRequest request =
        new AlignRequest(
            sample.source(),
            sample.target(),
            sample.rules(),
            new TermbaseChoice(List.of(termbase), false),
            new Deliverables(
                Optional.empty(), Optional.empty(), Optional.of(termbase), Optional.empty()));

    TaskException failure = assertThrows(TaskException.class, () -> align(request));

    assertEquals(TaskException.Kind.REQUEST, failure.kind());
    assertEquals("<tbx/>", Files.readString(termbase));
  }

  @Test
  void a_pipe_is_not_replaced_by_a_file() throws Exception {
    Path pipe = workspace.file("pipe");
    assumeTrue(makePipe(pipe) == 0, "no pipe can be made on this system");
    Deliverables deliverables =
        new Deliverables(Optional.empty(), Optional.of(pipe), Optional.empty(), Optional.empty());

    TaskException failure =
        assertThrows(TaskException.class, () -> align(workspace.sample(deliverables)));

    assertEquals(TaskException.Kind.OUTPUT, failure.kind());
    assertTrue(failure.getMessage().contains("pipe"), failure.getMessage());
  }

  @Test
  void a_cancelled_alignment_writes_nothing() throws Exception {
    AlignDocuments align = Workspace.aligner();
    AlignRequest request = workspace.sample(workspace.all());

    assertThrows(CancellationException.class, () -> align.run(request, new Cancelled()));

    assertNothingWritten();
  }

  private static AlignOutcome align(AlignRequest request) throws TaskException {
    return Workspace.aligner().run(request, Progress.NONE);
  }

  private static int makePipe(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    } catch (IOException e) {
      return -1; // the system has no such command
    }
  }

  private void assertNothingWritten() throws IOException {
    for (Path file : workspace.all().files()) {
      assertFalse(Files.exists(file), file.toString());
    }
    try (var files = Files.list(folder)) {
      assertTrue(files.noneMatch(file -> file.getFileName().toString().endsWith(".part")));
    }
  }

  /** Somebody who pressed Cancel at once. */
  private static final class Cancelled implements Progress {

    @Override
    public void step(String name) {
      // Not shown.
    }

    @Override
    public void worked(double fraction) {
      // Not shown.
    }

    @Override
    public boolean cancelled() {
      return true;
    }
  }
}

package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.bayan.core.ExportTranslation;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TaskException.Kind;
import org.bayan.core.TranslationOutcome;
import org.bayan.core.TranslationRequest;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which document is written, from which file, to which. */
class ExportTranslationTest {

  @TempDir Path folder;

  private SmallProject project;
  private Origin origin;
  private ListeningDocuments documents;
  private ExportTranslation export;

  @BeforeEach
  void make() throws IOException {
    project = new SmallProject(folder, "ar", "en");
    origin = project.document("rain.txt", "text/plain", "whatever it was");
    project.source().setOrigin(origin);
    project.target().setOrigin(project.document("rain.en.html", "text/html", "something else"));
    SmallProject.unit(project.source(), "p1", "هطل المطر. |فاض النهر.");
    SmallProject.unit(project.target(), "x", "It rained. |The river rose.");
    project.beads(2);
    documents = new ListeningDocuments(project.source());
    export = new ExportTranslation(documents);
  }

  @Test
  void the_document_is_written_from_its_original_beside_the_bitext() throws Exception {
    TranslationOutcome outcome = export.run(request("out.txt"), Progress.NONE);

    assertEquals(new TranslationOutcome(1, 2, 2, 0), outcome);
    assertEquals(ListeningDocuments.WRITTEN, Files.readString(folder.resolve("out.txt")));
    assertEquals(folder.resolve("rain.txt"), documents.original());
    assertEquals("en", documents.merged().targetLanguage());
  }

  @Test
  void the_original_is_read_as_it_was_when_the_bitext_was_made() throws Exception {
    origin.setEncoding("windows-1256");
    SmallProject.property(origin, "extraction.main-content", "true");

    export.run(request("out.txt"), Progress.NONE);

    assertEquals(
        new ExtractionOptions("ar", Optional.of(Charset.forName("windows-1256")), true),
        documents.merged().extraction());
  }

  @Test
  void the_original_is_found_where_the_bitext_says() throws Exception {
    Files.createDirectory(folder.resolve("the archive"));
    Files.move(folder.resolve("rain.txt"), folder.resolve("the archive/rain.txt"));
    SmallProject.property(origin, "location", "the%20archive/rain.txt");

    export.run(request("out.txt"), Progress.NONE);

    assertEquals(folder.resolve("the archive/rain.txt"), documents.original());
  }

  @Test
  void an_original_that_has_gone_is_named_with_the_places_where_it_was_sought() throws Exception {
    Files.delete(folder.resolve("rain.txt"));

    TaskException failure = refused(request("out.txt"));

    assertEquals(Kind.INPUT, failure.kind());
    assertContains(failure, folder.resolve("rain.txt").toString());
    assertTrue(failure.onCommandLine().contains("--original"), failure.onCommandLine());
  }

  @Test
  void an_original_is_not_overwritten_by_any_name_or_link() throws Exception {
    Path moved = Files.move(folder.resolve("rain.txt"), folder.resolve("old.txt"));
    byte[] before = Files.readAllBytes(moved);
    Files.createSymbolicLink(folder.resolve("link.txt"), moved);
    Files.createLink(folder.resolve("hard.txt"), moved);

    for (String name : List.of("old.txt", "link.txt", "hard.txt")) {
      TranslationRequest request = request(name, Optional.empty(), Optional.of(moved));
      TaskException failure =
          assertThrows(TaskException.class, () -> export.run(request, Progress.NONE));
      assertEquals(Kind.REQUEST, failure.kind());
      assertArrayEquals(before, Files.readAllBytes(moved));
    }
  }

  @Test
  void an_original_that_moved_can_be_named() throws Exception {
    Path moved = Files.move(folder.resolve("rain.txt"), folder.resolve("old.txt"));

    export.run(request("out.txt", Optional.empty(), Optional.of(moved)), Progress.NONE);

    assertEquals(moved, documents.original());
  }

  @Test
  void a_document_that_changed_is_not_taken_for_the_original() throws Exception {
    Path other = Files.writeString(folder.resolve("new.txt"), "whatever it is now");

    TaskException failure = refused(request("out.txt", Optional.empty(), Optional.of(other)));

    assertEquals(Kind.INPUT, failure.kind());
    assertContains(failure, "new.txt has changed");
  }

  @Test
  void an_original_that_is_read_otherwise_today_is_refused() throws Exception {
    project.source().getUnits().get(0).setLocator("p7");
    project.save();
    project.source().getUnits().get(0).setLocator("p1");

    TaskException failure = refused(new TranslationRequest(saved(), folder.resolve("out.txt")));

    assertEquals(Kind.INPUT, failure.kind());
    assertContains(failure, "1 of its text units");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "S/2019/81", "snow.txt"})
  void one_of_several_documents_is_named_by_number_symbol_or_file(String name) throws Exception {
    appendDocument();

    TranslationOutcome outcome =
        export.run(request("out.txt", Optional.of(name), Optional.empty()), Progress.NONE);

    assertEquals(folder.resolve("snow.txt"), documents.original());
    assertEquals(Set.of("p1"), documents.merged().units().keySet());
    assertEquals("Snow fell.", documents.merged().units().get("p1").text());
    assertEquals(1, outcome.segments());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "hail.txt"})
  void several_documents_are_listed_when_none_is_chosen(String wrong) throws Exception {
    appendDocument();

    for (Optional<String> choice : List.of(Optional.<String>empty(), Optional.of(wrong))) {
      TaskException failure = refused(request("out.txt", choice, Optional.empty()));

      assertEquals(Kind.REQUEST, failure.kind());
      assertContains(failure, "1 rain.txt, 2 snow.txt (S/2019/81)");
    }
  }

  @Test
  void what_is_left_out_is_counted_for_each_document() throws Exception {
    appendDocument();
    SmallProject.unit(project.target(), "z", "The school stayed closed.");
    project.bead(List.of(), List.of(3));

    assertEquals(0, omitted("1"));
    assertEquals(1, omitted("2"));
  }

  @ParameterizedTest
  @CsvSource({"text/plain,.txt", "text/html,.html", "text/markdown,.md", "application/pdf,.docx"})
  void a_name_of_another_format_is_refused_with_the_right_ending(String type, String ending)
      throws Exception {
    origin.setMediaType(type);

    TaskException failure = refused(request("out.odt"));

    assertEquals(Kind.REQUEST, failure.kind());
    assertContains(failure, ending);
  }

  @Test
  void a_list_of_segments_is_no_document_to_be_written_again() throws Exception {
    project.source().getUnits().get(0).setLocator(null);

    assertContains(refused(request("out.txt")), "list of segments");
  }

  @Test
  void an_encoding_is_refused_where_the_format_has_its_own() throws Exception {
    TranslationRequest latin =
        new TranslationRequest(
            project.save(),
            folder.resolve("out.docx"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(StandardCharsets.ISO_8859_1));

    assertContains(refused(latin), "--encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rain.txt", "rain.en.html", "small.bitext"})
  void no_file_that_the_bitext_was_made_of_is_overwritten(String name) throws Exception {
    Path bitext = project.save();
    byte[] before = Files.readAllBytes(folder.resolve(name));

    TaskException failure =
        assertThrows(
            TaskException.class,
            () -> export.run(new TranslationRequest(bitext, folder.resolve(name)), Progress.NONE));

    assertEquals(Kind.REQUEST, failure.kind());
    assertEquals(before.length, Files.size(folder.resolve(name)));
  }

  @Test
  void what_a_merger_cannot_write_leaves_the_file_as_it_was() throws Exception {
    Path out = Files.writeString(folder.resolve("out.txt"), "before");
    ExportTranslation failing = new ExportTranslation(new UnwritableDocuments(project.source()));

    TaskException failure =
        assertThrows(TaskException.class, () -> failing.run(request("out.txt"), Progress.NONE));

    assertEquals(Kind.INPUT, failure.kind());
    assertContains(failure, "U+0639 in unit p1");
    assertEquals("before", Files.readString(out));
    try (var files = Files.list(folder)) {
      assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
    }
  }

  @Test
  void a_cancelled_export_writes_nothing() throws Exception {
    TranslationRequest request = request("out.txt");

    assertThrows(CancellationException.class, () -> export.run(request, new CancelledProgress()));
    assertFalse(Files.exists(folder.resolve("out.txt")));
  }

  @Test
  void a_name_has_the_format_of_the_source_or_not() throws Exception {
    Path bitext = project.save();

    assertTrue(export.isFormatOfSource(bitext, Optional.empty(), Path.of("a.TXT")));
    assertFalse(export.isFormatOfSource(bitext, Optional.empty(), Path.of("a.html")));
    assertFalse(export.isFormatOfSource(bitext, Optional.of("1"), Path.of("a.tmx")));
  }

  private void appendDocument() throws IOException {
    Origin second = project.document("snow.txt", "text/plain", "another");
    second.setSymbol("S/2019/81");
    project.source().getAppended().add(second);
    SmallProject.unit(project.source(), "p1", "سقط الثلج.").setDocument(second);
    SmallProject.unit(project.target(), "y", "Snow fell.");
    project.bead(List.of(2), List.of(2));
  }

  private int omitted(String document) throws IOException, TaskException {
    return export
        .run(request("out.txt", Optional.of(document), Optional.empty()), Progress.NONE)
        .omitted();
  }

  private TaskException refused(TranslationRequest request) {
    TaskException failure =
        assertThrows(TaskException.class, () -> export.run(request, Progress.NONE));
    assertFalse(Files.exists(request.to()), "nothing is written");
    return failure;
  }

  private static void assertContains(TaskException failure, String words) {
    assertTrue(failure.getMessage().contains(words), failure.getMessage());
  }

  private Path saved() {
    return folder.resolve("small.bitext");
  }

  private TranslationRequest request(String to) throws IOException {
    return request(to, Optional.empty(), Optional.empty());
  }

  private TranslationRequest request(String to, Optional<String> document, Optional<Path> file)
      throws IOException {
    return new TranslationRequest(
        project.save(), folder.resolve(to), document, file, Optional.empty());
  }

  /** Stops in the middle of writing. */
  private static final class UnwritableDocuments extends ListeningDocuments {

    UnwritableDocuments(Text source) {
      super(source);
    }

    @Override
    public void merge(Path file, MergeRequest request, OutputStream out)
        throws DocumentException, IOException {
      out.write('x');
      throw new DocumentException(
          DocumentException.Reason.ENCODING, file, "cannot take U+0639 in unit p1");
    }
  }

  /** Is cancelled before anything happens. */
  private static final class CancelledProgress implements Progress {

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
  }
}

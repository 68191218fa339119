package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.align.LexicalAligner;
import org.bayan.cli.BayanCommandLine;
import org.bayan.core.AlignDocuments;
import org.bayan.core.RecentBitext;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code bayan export} of translated documents. */
class ExportDocumentTest {

  private static final String PAGE =
      "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"><title>Rain</title></head>"
          + "<body class=\"news\"><h1>Rain in Basra</h1><p>It rained for 3 days in 2019.</p>"
          + "<p>The river rose by 40 centimetres.</p></body></html>\n";
  private static final String TEXT =
      "Rain in Basra\nIt rained for 3 days in 2019.\nThe river rose by 40 centimetres.\n";
  private static final String TRANSLATION =
      "المطر في البصرة\nهطل المطر 3 أيام في 2019.\nوارتفع منسوب النهر 40 سنتيمترا.\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void align() throws IOException {
    Files.writeString(folder.resolve("rain.html"), PAGE);
    Files.writeString(folder.resolve("rain.txt"), TEXT);
    Files.writeString(folder.resolve("rain.ar.txt"), TRANSLATION);
    align("rain.html", "page.bitext");
    align("rain.txt", "text.bitext");
    out.reset();
  }

  @Test
  void a_web_page_comes_back_as_a_translated_web_page() throws IOException {
    assertEquals(0, run("export", path("page.bitext"), "--to", path("o.html")), errors());

    String page = read("o.html");
    assertTrue(page.contains("class=\"news\""), page);
    assertTrue(page.contains("وارتفع منسوب النهر 40 سنتيمترا."), page);
    assertFalse(page.contains("river"), page);
    assertEquals("", errors());
    assertTrue(output().contains("o.html: "), output());
    assertTrue(output().contains(" segments translated"), output());
  }

  @Test
  void the_bilingual_page_of_a_web_page_is_asked_for_by_kind() throws IOException {
    assertEquals(
        0, run("export", path("page.bitext"), "--as", "report", "--to", path("o.html")), errors());

    assertTrue(read("o.html").contains("river") && read("o.html").contains("النهر"));
  }

  @Test
  void the_bilingual_page_of_another_document_needs_no_kind() throws IOException {
    assertEquals(0, run("export", path("text.bitext"), "--to", path("o.html")), errors());

    assertTrue(read("o.html").contains("river") && read("o.html").contains("النهر"));
  }

  @Test
  void a_text_comes_back_as_a_text() throws IOException {
    assertEquals(0, run("export", path("text.bitext"), "--to", path("o.txt")), errors());

    assertEquals(TRANSLATION, read("o.txt"));
    assertTrue(output().contains("o.txt: 3 of 3 segments translated"), output());
  }

  @Test
  void a_text_can_be_written_in_another_encoding() throws IOException {
    String[] command = {
      "export", path("text.bitext"), "--to", path("o.txt"), "--encoding", "windows-1256"
    };

    assertEquals(0, run(command), errors());
    assertEquals(
        TRANSLATION, Files.readString(folder.resolve("o.txt"), Charset.forName("windows-1256")));
  }

  @Test
  void a_character_that_the_encoding_lacks_is_named_and_nothing_written() {
    String[] command = {
      "export", path("text.bitext"), "--to", path("o.txt"), "--encoding", "ISO-8859-1"
    };

    assertEquals(3, run(command));
    assertTrue(errors().contains("U+0627"), errors());
    assertEquals(1, errors().lines().count(), errors());
    assertFalse(Files.exists(folder.resolve("o.txt")));
  }

  @Test
  void a_new_docx_can_be_made_of_any_document() {
    assertEquals(0, run("export", path("text.bitext"), "--to", path("o.docx")), errors());
    assertTrue(Files.exists(folder.resolve("o.docx")));
    assertEquals(0, run("segment", "--lang", "ar", path("o.docx")), errors());
    assertTrue(output().contains("وارتفع منسوب النهر 40 سنتيمترا."), output());
  }

  @ParameterizedTest
  @CsvSource({"page.bitext,o.odt,.html", "text.bitext,o.po,.txt", "page.bitext,o.txt,.htm"})
  void an_ending_of_another_format_is_wrong_usage(String bitext, String to, String ending) {
    assertEquals(2, run("export", path(bitext), "--to", path(to)));
    assertTrue(errors().contains(to) && errors().contains(ending), errors());
    assertFalse(Files.exists(folder.resolve(to)));
  }

  @ParameterizedTest
  @CsvSource({
    "memory,o.html,.tmx",
    "report,o.txt,.html",
    "document,o.tmx,.docx",
    "book,o.txt,--as"
  })
  void a_kind_that_does_not_fit_the_ending_is_wrong_usage(String kind, String to, String word) {
    assertEquals(2, run("export", path("text.bitext"), "--as", kind, "--to", path(to)));
    assertTrue(errors().contains(word), errors());
  }

  @Test
  void an_option_of_documents_is_wrong_usage_for_a_memory() {
    assertEquals(
        2, run("export", path("text.bitext"), "--to", path("o.tmx"), "--encoding", "UTF-16"));
    assertTrue(errors().contains("--encoding"), errors());
  }

  @Test
  void several_documents_are_listed_when_none_is_named() throws IOException {
    BitextProject project = BitextFile.read(folder.resolve("text.bitext"));
    Origin second = BitextFactory.eINSTANCE.createOrigin();
    second.setFile("snow.txt");
    second.setMediaType("text/plain");
    project.getSource().getAppended().add(second);
    BitextFile.write(project, folder.resolve("text.bitext"));

    assertEquals(2, run("export", path("text.bitext"), "--to", path("o.txt")));
    assertTrue(errors().contains("1 rain.txt, 2 snow.txt"), errors());
    assertEquals(
        0,
        run("export", path("text.bitext"), "--to", path("o.txt"), "--document", "rain.txt"),
        errors());
  }

  @Test
  void a_missing_original_is_named_and_can_be_given() throws IOException {
    Files.move(folder.resolve("rain.txt"), folder.resolve("moved.txt"));

    assertEquals(3, run("export", path("text.bitext"), "--to", path("o.txt")));
    assertTrue(errors().contains(path("rain.txt")) && errors().contains("--original"), errors());
    assertEquals(1, errors().lines().count(), errors());

    String[] again = {
      "export", path("text.bitext"), "--to", path("o.txt"), "--original", path("moved.txt")
    };
    err.reset();
    assertEquals(0, run(again), errors());
  }

  @Test
  void a_changed_original_is_refused() throws IOException {
    Files.writeString(folder.resolve("rain.txt"), TEXT + "And then it snowed.\n");

    assertEquals(3, run("export", path("text.bitext"), "--to", path("o.txt")));
    assertTrue(errors().contains("rain.txt has changed"), errors());
    assertFalse(Files.exists(folder.resolve("o.txt")));
  }

  @Test
  void the_original_is_not_overwritten() throws IOException {
    assertEquals(2, run("export", path("text.bitext"), "--to", path("rain.txt")));
    assertEquals(TEXT, read("rain.txt"));
  }

  @Test
  void a_folder_that_does_not_exist_is_named() {
    assertEquals(3, run("export", path("text.bitext"), "--to", path("none/o.txt")));
    assertTrue(errors().contains("there is no folder"), errors());
  }

  private void align(String source, String bitext) {
    String[] command = {
      "align",
      "--source",
      path(source),
      "--source-lang",
      "en",
      "--target",
      path("rain.ar.txt"),
      "--target-lang",
      "ar",
      "--bitext",
      path(bitext)
    };
    assertEquals(0, run(command), errors());
  }

  private int run(String... arguments) {
    AlignDocuments align = new AlignDocuments(new LexicalAligner());
    RecentBitext recent = new RecentBitext(folder.resolve("recent"));
    return new BayanCommandLine(align, recent, stream(out), stream(err)).run(arguments);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}

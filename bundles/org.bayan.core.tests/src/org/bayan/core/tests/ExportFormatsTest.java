package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bayan.core.BitextSide;
import org.bayan.core.Deliverables;
import org.bayan.core.ExportTranslation;
import org.bayan.core.ImportDocuments;
import org.bayan.core.ImportRequest;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TranslationOutcome;
import org.bayan.core.TranslationRequest;
import org.bayan.exchange.DocxBlock;
import org.bayan.exchange.DocxDocument;
import org.bayan.exchange.DocxKind;
import org.bayan.exchange.DocxWriter;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.UnitTranslation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of each format on their way through a bitext and back. */
class ExportFormatsTest {

  private static final List<String> SOURCE =
      List.of(
          "افتتحت المدرسة في 12 أيلول 2016.",
          "وحضر 240 طفلا في اليوم الأول. وكان عدد المعلمين 9.",
          "وبلغت كلفة البناء 75000 دولار.");
  private static final List<String> TARGET =
      List.of(
          "The school opened on 12 September 2016.",
          "On the first day, 240 children came. There were 9 teachers.",
          "Construction cost 75000 dollars.");

  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void writeTarget() throws IOException {
    workspace = new Workspace(folder);
    workspace.write("school.en.txt", String.join("\n", TARGET) + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "docx", "odt"})
  void a_document_comes_back_with_the_text_of_the_target(String format) throws Exception {
    write(format);

    assertEquals(new TranslationOutcome(3, 4, 4, 0), export(format));
    ExtractedDocument document = read("out." + format, "en");
    assertEquals(TARGET, document.units().stream().map(document::text).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlf", "po"})
  void a_bilingual_file_comes_back_with_its_other_side(String format) throws Exception {
    write(format);

    assertEquals(new TranslationOutcome(3, 4, 4, 0), export(format));
    ExtractedDocument document = read("out." + format, "ar");
    assertEquals(SOURCE, document.units().stream().map(document::text).toList());
    assertEquals(
        TARGET,
        document.units().stream()
            .map(unit -> unit.translation().map(UnitTranslation::text).orElse("none"))
            .toList());
  }

  @Test
  void a_catalogue_that_nobody_touched_comes_back_to_the_character() throws Exception {
    String catalogue =
        """
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\n"

        #, fuzzy
        msgid "A & B &amp; C &"
        msgstr "أ & ب &amp; ج &"

        msgid "\\e[1m \\x01 \\a"
        msgstr "\\e[1m \\x01 \\a"

        msgid "Not yet"
        msgstr ""
        """;
    Path file = workspace.write("messages.po", catalogue);
    Path bitext = file("messages.bitext");
    new ImportDocuments(Workspace.aligner())
        .run(ImportRequest.of(bitext, BitextSide.SOURCE, file.toString()), Progress.NONE);

    new ExportTranslation().run(new TranslationRequest(bitext, file("out.po")), Progress.NONE);

    assertEquals(catalogue, Files.readString(file("out.po")));
  }

  @Test
  void what_is_exported_can_be_exported_back() throws Exception {
    write("html");
    export("html");
    workspace.write("school.ar.txt", String.join("\n", SOURCE) + "\n");

    Path bitext = align(file("out.html"), "en", file("school.ar.txt"), "ar");
    new ExportTranslation().run(new TranslationRequest(bitext, file("back.html")), Progress.NONE);

    ExtractedDocument back = read("back.html", "ar");
    assertEquals(SOURCE, back.units().stream().map(back::text).toList());
  }

  @Test
  void a_document_that_was_moved_together_with_its_bitext_is_found() throws Exception {
    Path before = Files.createDirectories(folder.resolve("before"));
    Path documents = Files.createDirectory(before.resolve("documents"));
    write("txt");
    Path source = Files.move(file("school.txt"), documents.resolve("school.txt"));
    align(source, "ar", file("school.en.txt"), "en", before.resolve("school.bitext"));
    Path after = Files.move(before, folder.resolve("after"));

    new ExportTranslation()
        .run(
            new TranslationRequest(after.resolve("school.bitext"), file("out.txt")), Progress.NONE);

    assertEquals(String.join("\n", TARGET) + "\n", Files.readString(file("out.txt")));
  }

  @Test
  void the_encoding_that_a_document_was_read_in_is_the_one_it_is_written_in() throws Exception {
    Charset arabic = Charset.forName("windows-1256");
    Files.write(file("school.txt"), String.join("\r\n", SOURCE).getBytes(arabic));
    Files.write(file("school.en.txt"), "«Café» 12.\n9.\n75000.".getBytes(StandardCharsets.UTF_8));

    export("txt");

    String written = Files.readString(file("out.txt"), arabic);
    assertTrue(written.contains("«Café» 12."), written);
  }

  private TranslationOutcome export(String format) throws TaskException {
    Path bitext = align(file("school." + format), "ar", file("school.en.txt"), "en");
    return new ExportTranslation()
        .run(new TranslationRequest(bitext, file("out." + format)), Progress.NONE);
  }

  private Path align(Path source, String sourceLanguage, Path target, String targetLanguage)
      throws TaskException {
    Path bitext = file("school.bitext");
    align(source, sourceLanguage, target, targetLanguage, bitext);
    return bitext;
  }

  private static void align(
      Path source, String sourceLanguage, Path target, String targetLanguage, Path bitext)
      throws TaskException {
    Deliverables deliverables =
        new Deliverables(Optional.of(bitext), Optional.empty(), Optional.empty(), Optional.empty());
    Workspace.aligner()
        .run(
            Workspace.request(source, sourceLanguage, target, targetLanguage, deliverables),
            Progress.NONE);
  }

  private ExtractedDocument read(String name, String language) throws DocumentException {
    return new DocumentExtractor().extract(file(name), ExtractionOptions.of(language));
  }

  private Path file(String name) {
    return workspace.file(name);
  }

  private void write(String format) throws IOException {
    switch (format) {
      case "docx" -> writeDocx();
      case "odt" -> writeOdt();
      default -> workspace.write("school." + format, content(format));
    }
  }

  private static String content(String format) {
    return switch (format) {
      case "md" -> String.join("\n\n", SOURCE) + "\n";
      case "html" ->
          "<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"UTF-8\"></head><body>"
              + wrapped("<p>%s</p>")
              + "</body></html>";
      case "xlf" ->
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xliff version=\"1.2\""
              + " xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"school\""
              + " datatype=\"plaintext\" source-language=\"ar\" target-language=\"en\"><body>"
              + wrapped("<trans-unit id=\"%2$d\"><source>%1$s</source></trans-unit>")
              + "</body></file></xliff>";
      case "po" ->
          "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
              + "\"Language: en\\n\"\n\n"
              + wrapped("msgid \"%s\"\nmsgstr \"\"\n\n");
      default -> String.join("\n", SOURCE) + "\n";
    };
  }

  private static String wrapped(String pattern) {
    StringBuilder wrapped = new StringBuilder();
    for (int index = 0; index < SOURCE.size(); index++) {
      wrapped.append(pattern.formatted(SOURCE.get(index), index + 1));
    }
    return wrapped.toString();
  }

  private void writeDocx() throws IOException {
    List<DocxBlock> blocks =
        SOURCE.stream()
            .map(text -> new DocxBlock(text, DocxKind.PARAGRAPH, 0, "ar", text))
            .toList();
    try (OutputStream out = Files.newOutputStream(file("school.docx"))) {
      new DocxWriter().write(new DocxDocument("", "ar", blocks), out);
    }
  }

  private void writeOdt() throws IOException {
    String type = "application/vnd.oasis.opendocument.text";
    String names = "urn:oasis:names:tc:opendocument:xmlns";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file("school.odt")))) {
      part(zip, "mimetype", type);
      part(
          zip,
          "content.xml",
          "<office:document-content xmlns:office=\"%1$s:office:1.0\" xmlns:text=\"%1$s:text:1.0\""
                  .formatted(names)
              + " office:version=\"1.3\"><office:body><office:text>"
              + wrapped("<text:p>%s</text:p>")
              + "</office:text></office:body></office:document-content>");
      part(
          zip,
          "META-INF/manifest.xml",
          "<m:manifest xmlns:m=\"%s:manifest:1.0\">".formatted(names)
              + "<m:file-entry m:full-path=\"/\" m:media-type=\"%s\"/>".formatted(type)
              + "<m:file-entry m:full-path=\"content.xml\" m:media-type=\"text/xml\"/>"
              + "</m:manifest>");
    }
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}

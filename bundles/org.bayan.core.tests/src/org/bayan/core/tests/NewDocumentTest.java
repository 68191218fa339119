package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.bayan.core.ExportTranslation;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TranslationOutcome;
import org.bayan.core.TranslationRequest;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.UnitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Translations of documents that are not written again, such as PDFs. */
class NewDocumentTest {

  @TempDir Path folder;

  private SmallProject project;

  @BeforeEach
  void make() throws IOException {
    project = new SmallProject(folder, "en", "ar");
    project.source().setOrigin(project.document("rain.pdf", "application/pdf", "whatever"));
    TextUnit heading = SmallProject.unit(project.source(), "h", "Rain in Basra");
    heading.setKind(TextUnitKind.HEADING);
    heading.setLevel(1);
    TextUnit body =
        SmallProject.unit(project.source(), "p", "It rained\nall day. |The river rose.");
    SmallProject.unit(project.source(), "q", "It will be dry\ntomorrow.");
    TextUnit note = SmallProject.unit(project.source(), "n", "Measured at noon.");
    note.setKind(TextUnitKind.FOOTNOTE);
    note.setParent(body);
    SmallProject.unit(project.target(), "x", "المطر في البصرة");
    SmallProject.unit(project.target(), "y", "هطل المطر طوال اليوم. |وفاض النهر.");
    SmallProject.unit(project.target(), "z", "القياس عند الظهر.");
    project.beads(3);
    project.bead(List.of(4), List.of(3));
  }

  @Test
  void it_has_the_structure_of_the_source_and_the_words_of_the_target() throws Exception {
    TranslationOutcome outcome = export();

    ExtractedDocument document = read("ar");
    assertEquals(
        List.of(
            "المطر في البصرة",
            "هطل المطر طوال اليوم. وفاض النهر.",
            "It will be dry tomorrow.",
            "القياس عند الظهر."),
        document.units().stream().map(unit -> document.text(unit).strip()).toList());
    assertEquals(
        List.of(UnitKind.HEADING, UnitKind.PARAGRAPH, UnitKind.PARAGRAPH, UnitKind.FOOTNOTE),
        document.units().stream().map(ExtractedUnit::kind).toList());
    assertEquals(new TranslationOutcome(4, 5, 4, 0), outcome);
  }

  @Test
  void it_is_called_by_its_translated_heading() throws Exception {
    export();

    assertEquals("المطر في البصرة", read("ar").metadata().title().orElseThrow());
  }

  @Test
  void the_note_of_a_paragraph_that_is_covered_goes_to_the_one_that_covers_it() throws Exception {
    TextUnit covered = SmallProject.unit(project.source(), "c", "And it was cold.");
    TextUnit note = SmallProject.unit(project.source(), "m", "Four degrees.");
    note.setKind(TextUnitKind.FOOTNOTE);
    note.setParent(covered);
    SmallProject.unit(project.target(), "w", "وسيكون غدا جافا وباردا.");
    project.bead(List.of(3, 5), List.of(4));

    export();

    // Paragraph q holds the translation of both.
    String body = part("word/document.xml");
    int place = body.indexOf("وباردا");
    assertTrue(body.indexOf("footnoteReference", place) > place, body);
  }

  @Test
  void a_document_of_another_format_can_be_made_anew_without_its_original() throws Exception {
    project.source().getOrigin().setMediaType("text/html");

    export();

    assertEquals(4, read("ar").units().size());
  }

  private TranslationOutcome export() throws IOException, TaskException {
    return new ExportTranslation()
        .run(new TranslationRequest(project.save(), folder.resolve("out.docx")), Progress.NONE);
  }

  private ExtractedDocument read(String language) throws DocumentException {
    return new DocumentExtractor()
        .extract(folder.resolve("out.docx"), ExtractionOptions.of(language));
  }

  private String part(String name) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve("out.docx").toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

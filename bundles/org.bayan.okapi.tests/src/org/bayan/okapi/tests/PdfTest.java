package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
  @TempDir Path folder;

  @Test
  void the_lines_of_a_paragraph_are_joined() throws Exception {
    Path file = folder.resolve("a.pdf");
    Files.write(file, TestDocuments.pdf("The council met", "at noon."));
    ExtractedDocument document = new DocumentExtractor().extract(file, ExtractionOptions.of("en"));
    ExtractedText.expect(document, "PARAGRAPH The council met at noon.");
    assertEquals("application/pdf", document.mediaType());
  }

  @Test
  void a_pdf_is_known_by_its_content() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.write(file, TestDocuments.pdf("The council met."));
    assertEquals(
        "The council met.",
        new DocumentExtractor().extract(file, ExtractionOptions.of("en")).raw());
  }
}

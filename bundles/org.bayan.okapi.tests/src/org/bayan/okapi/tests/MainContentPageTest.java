package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.DocumentMerger;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of which only the main content is wanted, on its way in and out. */
class MainContentPageTest {
  private static final String NAVIGATION =
      "<nav><ul><li><a href=\"/\">الرئيسية</a></li><li><a href=\"/a\">الأخبار</a></li></ul></nav>";
  private static final String COOKIES =
      "<div class=\"cookie-banner\"><p>نستخدم ملفات الارتباط.</p><button>قبول</button></div>";
  private static final String SENTENCE =
      "أعلن التحالف أن وزراء خارجية الدول الأعضاء سيجتمعون في بروكسل للنظر في ما تحقق من تقدم. ";

  @TempDir Path folder;
  private Path page;

  @BeforeEach
  void write() throws Exception {
    page = folder.resolve("a.html");
    Files.writeString(page, html("بيان", SENTENCE.repeat(4).strip()));
  }

  private static String html(String heading, String text) {
    return "<html lang=\"ar\"><head><meta charset=\"UTF-8\"></head><body>"
        + NAVIGATION
        + COOKIES
        + "<main><h1>"
        + heading
        + "</h1><p>"
        + text
        + "</p></main></body></html>";
  }

  @Test
  void surroundings_are_left_out_when_asked() throws Exception {
    ExtractedText.expect(
        new DocumentExtractor().extract(page, options()),
        "HEADING1 بيان",
        "PARAGRAPH " + SENTENCE.repeat(4).strip());
  }

  @Test
  void surroundings_are_units_otherwise() throws Exception {
    assertEquals(6, Merging.extract(page, "ar").units().size());
  }

  @Test
  void surroundings_come_back_in_the_translated_page() throws Exception {
    ExtractedDocument document = new DocumentExtractor().extract(page, options());
    MergeRequest request =
        new MergeRequest(
            options(),
            "ar",
            Optional.empty(),
            Map.of(document.units().getFirst().id(), Merging.unit("عنوان آخر", List.of())));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocumentMerger().merge(page, request, out);
    assertEquals(
        html("عنوان آخر", SENTENCE.repeat(4).strip()), out.toString(StandardCharsets.UTF_8));
  }

  private static ExtractionOptions options() {
    return ExtractionOptions.of("ar").withMainContentOnly();
  }
}

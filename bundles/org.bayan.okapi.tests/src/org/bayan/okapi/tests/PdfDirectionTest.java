package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of letters: what UAX #9 shows must be read back as it was written. */
class PdfDirectionTest {
  private static final float X = 560;
  private static final float Y = 100;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "افتتح الميناء في 3 نيسان 1933.",
        "بلغت الحصة 3.5% من الكلفة، أي 1,250,000 جنيه؛ فهل تكفي؟",
        "وقّع (IMO) و(UNDP) المحضر في 12/10/2014!",
        "تقرير منظمة IMO لسنة ٢٠١٤: «نعم» [أو لا].",
        "الرقم ٣٫٥ والرقم ١٢٬٠٠٠ في الصفحة ٧.",
        "كتبت الإدارة إلى port@haifa.example بشأن S.S. Patria.",
        "المدة 1933-1939 والمدة 1945–1948.",
        "عند الساعة 10:45، رصيف رقم (3).",
        "نص من غير أرقام ولا كلمات لاتينية",
        "يعمل على Windows 10 منذ سنة.",
        "أعلنت شركة Smith & Sons (Haifa) عن خسارة.",
        "1933 سنة البناء",
        "(أ) أول البنود",
        "البند 4 (ب) من القرار 181 (د-2)."
      })
  void arabic_is_read_as_it_was_written(String text) throws Exception {
    assertEquals(text, read(new TestPdf().page().right(X, Y, 12, text)), "drawn as it is seen");
    assertEquals(
        text,
        read(new TestPdf().page().rightAsTyped(X, Y, 12, text)),
        "brackets named as they were typed");
    assertEquals(
        text,
        read(new TestPdf().page().inLogicalOrder(40, Y, 12, text, true)),
        "drawn as it was written");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The word سلام means peace.",
        "In the text نص قديم (an old one) there are 3 of them.",
        "He wrote: ميناء حيفا 1933 القديم, and left."
      })
  void arabic_words_in_english_keep_their_order(String text) throws Exception {
    assertEquals(text, read(new TestPdf().page().inLogicalOrder(40, Y, 12, text, false), "en"));
  }

  @Test
  void presentation_forms_are_folded_back() throws Exception {
    String visual = "\uFEE1\uFEFC\uFEB3";
    assertEquals("\u0633\u0644\u0627\u0645", read(new TestPdf().page().left(40, Y, 12, visual)));
  }

  @Test
  void a_ligature_of_lam_and_alef_is_read_in_order_however_it_is_named() throws Exception {
    for (String ligature : new String[] {"لا", "ال", "\uFEFB"}) {
      assertEquals(
          "سلام", read(new TestPdf().page().glyphs(40, Y, 12, "م", ligature, "س")), ligature);
    }
  }

  @Test
  void latin_ligatures_are_letters_again() throws Exception {
    assertEquals("first office", read(new TestPdf().page().left(40, Y, 12, "\uFB01rst o\uFB03ce")));
  }

  @Test
  void signs_that_stand_for_a_phrase_are_kept() throws Exception {
    assertEquals("قال \uFDFA", read(new TestPdf().page().right(X, Y, 12, "قال \uFDFA")));
  }

  @Test
  void diacritics_stay_on_their_letters() throws Exception {
    // Shapers hand a diacritic out before its letter when they draw from left to right.
    String[] glyphs = {"ب", "\u064E", "\u0651", "ر", "د", "\u064F", "م"};
    assertEquals(
        "مُدرَّب".replace("َّ", "\u0651\u064E"),
        read(new TestPdf().page().glyphs(40, Y, 12, glyphs)));
  }

  @Test
  void a_gap_between_words_is_a_space() throws Exception {
    TestPdf pdf = new TestPdf().page();
    pdf.right(X, Y, 12, "ميناء").right(X - 34, Y, 12, "حيفا").right(X - 62, Y, 12, "القديم");
    assertEquals("ميناء حيفا القديم", read(pdf));
  }

  @Test
  void a_lengthened_joint_is_no_gap() throws Exception {
    // A glyph that stands for nothing fills the room between the letters of a justified line.
    TestPdf pdf = new TestPdf().page().glyphs(40, Y, 12, "ا", "ف", "\uE000", "ي", "ح");
    assertEquals("حيفا", read(pdf));
  }

  @Test
  void text_drawn_twice_to_look_bold_counts_once() throws Exception {
    TestPdf pdf = new TestPdf().page().left(40, Y, 12, "Haifa").left(40.3f, Y, 12, "Haifa");
    assertEquals("Haifa", read(pdf));
  }

  @Test
  void actual_text_replaces_what_the_glyphs_say() throws Exception {
    TestPdf pdf = new TestPdf().page().raw("/Span<</ActualText<FEFF06470630>>>BDC");
    pdf.left(40, Y, 12, "??").raw("EMC").left(70, Y, 12, "رأ");
    assertEquals("أر هذ", read(pdf));
  }

  private String read(TestPdf pdf) throws Exception {
    return read(pdf, "ar");
  }

  private String read(TestPdf pdf, String language) throws Exception {
    Path file = folder.resolve("a.pdf");
    Files.write(file, pdf.bytes());
    return new DocumentExtractor().extract(file, ExtractionOptions.of(language)).raw();
  }
}

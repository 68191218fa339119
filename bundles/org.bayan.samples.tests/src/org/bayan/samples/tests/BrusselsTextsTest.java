package org.bayan.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bayan.samples.BrusselsSample;
import org.junit.jupiter.api.Test;

class BrusselsTextsTest {

  @Test
  void the_report_has_40_to_60_segments() throws IOException {
    int count = SampleText.filledLines(BrusselsSample.reportSegments()).size();
    assertTrue(count >= 40 && count <= 60, "segments: " + count);
  }

  @Test
  void the_statement_has_40_to_60_segments() throws IOException {
    int count = SampleText.filledLines(BrusselsSample.statementSegments()).size();
    assertTrue(count >= 40 && count <= 60, "segments: " + count);
  }

  @Test
  void the_segments_of_each_text_unit_make_up_a_line_of_the_report() throws IOException {
    assertSegmentsMakeUpLines(BrusselsSample.reportSegments(), BrusselsSample.report());
  }

  @Test
  void the_segments_of_each_text_unit_make_up_a_line_of_the_statement() throws IOException {
    assertSegmentsMakeUpLines(BrusselsSample.statementSegments(), BrusselsSample.statement());
  }

  @Test
  void the_statement_numbers_its_paragraphs_without_a_gap() throws IOException {
    List<Integer> numbers = numbersAtLineStart("(\\d+)\\. ");
    assertEquals(IntStream.rangeClosed(1, 19).boxed().toList(), numbers);
  }

  @Test
  void the_statement_holds_a_numbered_list() throws IOException {
    assertEquals(List.of(1, 2, 3, 4, 5), numbersAtLineStart("\\((\\d+)\\) "));
  }

  @Test
  void the_report_holds_the_list_with_dashes() throws IOException {
    long items =
        SampleText.filledLines(BrusselsSample.report()).stream()
            .filter(line -> line.startsWith("- "))
            .count();
    assertEquals(5, items);
  }

  @Test
  void the_report_writes_years_in_both_digit_systems() throws IOException {
    assertReportContains("2014");
    assertReportContains("٢٠١٤");
  }

  @Test
  void the_report_pairs_Levantine_and_Western_months_by_stroke_and_by_brackets()
      throws IOException {
    assertReportContains("كانون الأول/ديسمبر");
    assertReportContains("تشرين الثاني (نوفمبر)");
  }

  @Test
  void the_report_holds_marks_that_mislead_a_segmenter() throws IOException {
    assertReportContains("د. حيدر");
    assertReportContains("؟ ");
    assertReportContains("…»،");
    assertReportContains("(UNAMI)");
  }

  @Test
  void the_texts_hold_no_invisible_characters() throws IOException {
    Pattern invisible = Pattern.compile("[\\p{Cf}\\u00A0]");
    assertFalse(invisible.matcher(SampleText.read(BrusselsSample.report())).find());
    assertFalse(invisible.matcher(SampleText.read(BrusselsSample.statement())).find());
  }

  @Test
  void the_statement_says_that_it_is_illustrative() throws IOException {
    String title = SampleText.filledLines(BrusselsSample.statement()).getFirst();
    assertTrue(title.contains("illustrative"), title);
  }

  private static void assertSegmentsMakeUpLines(URL segments, URL text) throws IOException {
    List<String> joined =
        SampleText.segmentsByTextUnit(segments).stream()
            .map(unit -> String.join(" ", unit))
            .toList();
    assertEquals(SampleText.filledLines(text), joined);
  }

  private static List<Integer> numbersAtLineStart(String pattern) throws IOException {
    return Pattern.compile("^" + pattern, Pattern.MULTILINE)
        .matcher(SampleText.read(BrusselsSample.statement()))
        .results()
        .map((MatchResult match) -> Integer.valueOf(match.group(1)))
        .toList();
  }

  private static void assertReportContains(String text) throws IOException {
    assertTrue(SampleText.read(BrusselsSample.report()).contains(text), text);
  }
}

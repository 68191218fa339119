package org.bayan.model.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialTextTest {

  private static final OfficialText TEXT =
      new OfficialText(
          "brussels-en",
          TextDetails.of("en", Authority.OFFICIAL),
          List.of(
              OfficialParagraph.of("", ParagraphKind.TITLE, "Statement"),
              new OfficialParagraph(
                  "1",
                  ParagraphKind.OPERATIVE,
                  "1. We met. We agreed.",
                  List.of(new TextSpan(0, 10), new TextSpan(11, 21)))));

  @Test
  void segmentsAreNumberedThroughTheDocument() {
    assertEquals(3, TEXT.segmentCount());
    assertEquals(List.of("Statement", "1. We met.", "We agreed."), TEXT.segmentTexts());
    assertEquals("We agreed.", TEXT.segment(2));
    assertEquals("1", TEXT.paragraphOf(2).number());
    assertArrayEquals(new int[] {0, 1, 1}, TEXT.segmentParagraphs());
    assertThrows(IndexOutOfBoundsException.class, () -> TEXT.segment(3));
    assertThrows(IndexOutOfBoundsException.class, () -> TEXT.paragraphOf(-1));
  }

  @Test
  void segmentsThatDoNotFitTheTextAreRefused() {
    List<TextSpan> beyond = List.of(new TextSpan(0, 10));
    List<TextSpan> overlapping = List.of(new TextSpan(0, 4), new TextSpan(3, 5));
    for (List<TextSpan> spans : List.of(beyond, overlapping)) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new OfficialParagraph("", ParagraphKind.PLAIN, "We met", spans));
    }
    assertThrows(IllegalArgumentException.class, () -> new TextSpan(2, 2));
  }

  @Test
  void aYearOrAMonthIsADateAndAWrittenDateIsNone() {
    for (String date : List.of("2014", "2014-12", "2014-12-03")) {
      assertTrue(TextDetails.isDate(date), date);
    }
    for (String date : List.of("", "3 December 2014", "2014-13", "2014-12-32", "2014-1")) {
      assertFalse(TextDetails.isDate(date), date);
    }
    TextDetails details = TextDetails.of("en", Authority.REFERENCE);
    assertEquals("2014", details.withDate("2014").date());
    assertThrows(IllegalArgumentException.class, () -> details.withDate("yesterday"));
  }
}

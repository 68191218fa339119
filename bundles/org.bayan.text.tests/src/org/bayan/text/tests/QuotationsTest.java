package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.text.Quotation;
import org.bayan.text.Quotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
  private static List<String> quoted(String text) {
    return Quotations.find(text).stream().map(quotation -> quotation.content(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "وقال كيري: «هذه حملة طويلة»، ثم غادر. | هذه حملة طويلة",
        "وقال كيري: »هذه حملة طويلة«، ثم غادر. | هذه حملة طويلة",
        "وقال كيري: \"هذه حملة طويلة\". | هذه حملة طويلة",
        "وقال كيري: “هذه حملة طويلة”. | هذه حملة طويلة",
        "وقال كيري: ”هذه حملة طويلة“. | هذه حملة طويلة",
        "إن النجاح «يتطلب وقتاً…»، وإنه رهن بالجهد. | يتطلب وقتاً…",
        "تنص المادة على أن \" لكل شخص حقاً \" في ذلك. | لكل شخص حقاً",
        "Kerry said: “This is a long campaign.” | This is a long campaign.",
        "\"This is a long campaign,\" he said. | This is a long campaign,",
        "He spoke of ‘the long haul’ again. | the long haul",
        "Er sprach von „langer Zeit“ und ging. | langer Zeit",
        "تنظيم (\"داعش\") في العراق | داعش"
      })
  void whatStandsBetweenMarksIsFound(String text, String content) {
    assertEquals(List.of(content), quoted(text).stream().map(String::strip).toList());
    assertTrue(Quotations.find(text).getFirst().isWhole());
  }

  @Test
  void theRangeHoldsTheMarksAndTheContentDoesNot() {
    String text = "قال: «نعم».";

    Quotation quotation = Quotations.find(text).getFirst();

    assertEquals("«نعم»", text.substring(quotation.start(), quotation.end()));
    assertEquals("نعم", quotation.content(text));
  }

  @Test
  void twoQuotationsStandInOrder() {
    assertEquals(List.of("داعش", "جبهة النصرة"), quoted("تقاتل «داعش» و«جبهة النصرة» معاً"));
    assertEquals(List.of("داعش", "جبهة النصرة"), quoted("تقاتل \"داعش\" و\"جبهة النصرة\" معاً"));
  }

  @Test
  void aQuotationWithinAnotherFollowsItAndIsDeeper() {
    String text = "وقال: «جاء في التقرير \"حكم الرعب\" ما يكفي».";

    List<Quotation> quotations = Quotations.find(text);

    assertEquals(List.of("جاء في التقرير \"حكم الرعب\" ما يكفي", "حكم الرعب"), quoted(text));
    assertEquals(List.of(0, 1), quotations.stream().map(Quotation::depth).toList());
  }

  @Test
  void marksOfOneKindMayStandWithinEachOther() {
    assertEquals(
        List.of("قرار «الجامعة» واضح", "الجامعة"), quoted("وأضاف: «قرار «الجامعة» واضح»."));
  }

  @Test
  void aQuotationThatAnotherSegmentEndsReachesToTheEnd() {
    String text = "وقال: «الطريق طويل. والعمل كثير.";

    Quotation quotation = Quotations.find(text).getFirst();

    assertEquals("الطريق طويل. والعمل كثير.", quotation.content(text));
    assertFalse(quotation.isWhole());
  }

  @Test
  void aQuotationThatAnotherSegmentBeganReachesFromTheStart() {
    assertEquals(List.of("والعمل كثير"), quoted("والعمل كثير»، ثم غادر القاعة."));
    assertEquals(List.of("There is much to do."), quoted("There is much to do.\" He left."));
    assertFalse(Quotations.find("والعمل كثير»، ثم غادر.").getFirst().isWhole());
  }

  @Test
  void anInnerMarkWithoutAPartnerIsGivenUp() {
    assertEquals(List.of("قال \"نعم ثم مضى"), quoted("«قال \"نعم ثم مضى» فحسب"));
  }

  @Test
  void invisibleMarksOfDirectionDoNotHideWhichMarkOpens() {
    assertEquals(List.of("داعش\u200F"), quoted("تنظيم \u200F\"داعش\u200F\"\u200F في العراق"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no marks", "Iraq's people don't know", "a 6' 2\" tall man", "‘Tis so"})
  void whatIsNoQuotationIsNone(String text) {
    assertEquals(List.of(), quoted(text));
  }
}

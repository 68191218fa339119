package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer;
import org.bayan.text.FoldedText;
import org.bayan.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  @ParameterizedTest
  @ValueSource(strings = {"أ", "إ", "آ", "ٱ", "ا", "\u0627\u0654"})
  void everyAlefBecomesBareAlef(String alef) {
    assertEquals("ا", Folding.key(alef));
  }

  @Test
  void alefMaksuraBecomesYeh() {
    assertEquals("مستوي", Folding.key("مستوى"));
  }

  @Test
  void tehMarbutaBecomesHeh() {
    assertEquals("حكومه", Folding.key("حكومة"));
  }

  @Test
  void hamzaOnWawAndYehStays() {
    assertNotEquals(Folding.key("سول"), Folding.key("سؤل"));
  }

  @Test
  void diacriticsTatweelAndSuperscriptAlefGo() {
    assertEquals("محمد", Folding.key("مُحَمَّـد"));
    assertEquals("هذا", Folding.key("هٰذا"));
  }

  @Test
  void bidiControlsAndJoinersGo() {
    assertEquals("داعش", Folding.key("\u200Fدا\u200Cعش\u200E"));
  }

  @Test
  void presentationFormsBecomeLetters() {
    assertEquals("لا", Folding.key("\uFEFB"));
    assertEquals("سلام", Folding.key("\uFEB3\uFEFC\uFEE1"));
    assertEquals("لا", Folding.key("\uFEF7"));
  }

  @Test
  void persianKafAndYehBecomeArabic() {
    assertEquals("كيري", Folding.key("کیری"));
  }

  @Test
  void allDigitsBecomeAscii() {
    assertEquals("2014 2015 2016", Folding.key("٢٠١٤ ۲۰۱۵ 2016"));
  }

  @Test
  void latinLosesAccentsAndCase() {
    assertEquals("communique", Folding.key("Communiqué"));
    assertEquals("istanbul", Folding.key("İstanbul"));
    assertEquals("strasse", Folding.key("Straße"));
  }

  @Test
  void typographicApostropheBecomesAscii() {
    assertEquals("iraq's", Folding.key("Iraq’s"));
  }

  @Test
  void foldedRangesLeadBackToTheOriginal() {
    String text = "قال مُحَمَّد.";
    FoldedText folded = Folding.fold(text);
    int start = folded.text().indexOf("محمد");
    assertEquals("قال محمد.", folded.text());
    assertEquals(
        "مُحَمَّد", text.substring(folded.originalStart(start), folded.originalEnd(start + 4)));
  }

  @Test
  void aLigatureLeadsBackAsAWhole() {
    FoldedText folded = Folding.fold("x\uFEFBy");
    assertEquals("xلاy", folded.text());
    assertEquals(1, folded.originalStart(1));
    assertEquals(2, folded.originalEnd(3));
  }

  @Test
  void aControlAfterAWordStaysOutsideOfIt() {
    FoldedText folded = Folding.fold("في\u200F 3");
    assertEquals(2, folded.originalEnd(2));
    assertEquals("في 3", folded.text());
  }

  @Test
  void foldingTwiceChangesNothing() {
    String key = Folding.key("Ångström ﷺ أُمَّةٌ ٣٫٥");
    assertEquals(key, Folding.key(key));
  }

  @Test
  void lettersDecomposeAsInIcu() {
    Normalizer2 icu = Normalizer2.getNFKDInstance();
    for (int codePoint = 0x80; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (Character.isLetter(codePoint)) {
        String letter = Character.toString(codePoint);
        String decomposed = Normalizer.normalize(letter, Normalizer.Form.NFKD);
        assertEquals(icu.normalize(letter), decomposed, () -> "letter " + letter);
      }
    }
  }
}

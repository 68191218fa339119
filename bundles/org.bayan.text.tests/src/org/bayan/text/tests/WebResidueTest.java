package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bayan.text.CleanedText;
import org.bayan.text.WebResidue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebResidueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-& دعم العمليات | - دعم العمليات",
        "وإلحاق الهزيمة به.& | وإلحاق الهزيمة به.",
        "مواصلة المساهمات & | مواصلة المساهمات",
        "& نص | نص",
        "جملة.&nbsp; | جملة.",
        "a&nbsp;&nbsp; | a",
        "&quot;نعم&quot; | \"نعم\"",
        "caf&#233; | café",
        "caf&#xE9; | café"
      })
  void residueGoes(String raw, String clean) {
    assertEquals(clean, WebResidue.clean(raw).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"R&D", "AT&T", "A & B", "Smith & (Sons)", "a=1&b=2", "بحث & تطوير"})
  void ampersandsOfTheAuthorStay(String text) {
    assertEquals(text, WebResidue.clean(text).text());
  }

  @Test
  void aDecodedAmpersandIsJudgedLikeAnyOther() {
    assertEquals("R&D", WebResidue.clean("R&amp;D").text());
    assertEquals("به.", WebResidue.clean("به.&amp;").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", " & ", "&nbsp;", "\u200B", "\uFEFF", "\u200F &", ""})
  void aUnitOfResidueIsEmpty(String raw) {
    assertEquals("", WebResidue.clean(raw).text());
  }

  @Test
  void bidiControlsAndJoinersStay() {
    assertEquals("می\u200Cخواهم\u200F.", WebResidue.clean("می\u200Cخواهم\u200B\u200F.").text());
  }

  @Test
  void anEntityForAControlCharacterIsNotDecoded() {
    assertEquals("x&#0;y", WebResidue.clean("x&#0;y").text());
  }

  @Test
  void rangesLeadBackToTheRawText() {
    String raw = "\uFEFF  -& دعم&nbsp;العمليات.&";
    CleanedText clean = WebResidue.clean(raw);
    assertEquals("- دعم\u00A0العمليات.", clean.text());
    int start = clean.text().indexOf("دعم");
    int end = clean.text().length();
    assertEquals("دعم&nbsp;العمليات.", raw.substring(clean.rawStart(start), clean.rawEnd(end)));
    assertEquals(3, clean.rawStart(0));
  }
}

package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static List<String> texts(String text) {
    return Tokenizer.tokenize(text).stream().map(Token::text).toList();
  }

  @Test
  void arabicPunctuationSeparatesWords() {
    assertEquals(List.of("نعم", "،", "لا", "؛", "لماذا", "؟"), texts("نعم، لا؛ لماذا؟"));
  }

  @Test
  void apostropheStaysInsideAWord() {
    assertEquals(List.of("Iraq’s", "don't", "'", "quoted", "'"), texts("Iraq’s don't 'quoted'"));
  }

  @Test
  void hyphenSeparatesWords() {
    assertEquals(List.of("Haider", "al", "-", "Abadi"), texts("Haider al-Abadi"));
  }

  @Test
  void diacriticsAndTatweelStayInTheWord() {
    assertEquals(List.of("مُحَمَّـد", "."), texts("مُحَمَّـد."));
  }

  @Test
  void separatorsStayInsideANumber() {
    assertEquals(List.of("1,000.5", ",", "٢٬٠٠٠", "٣٫٥", "."), texts("1,000.5, ٢٬٠٠٠ ٣٫٥."));
  }

  @Test
  void digitsAfterALetterBelongToTheWord() {
    assertEquals(List.of("H5N1", "21", "st"), texts("H5N1 21st"));
  }

  @Test
  void aBidiControlBetweenLettersStaysInTheWordAndAtTheEndGoes() {
    List<Token> tokens = Tokenizer.tokenize("دا\u200Fعش\u200F 3");
    assertEquals("داعش", tokens.getFirst().key());
    assertEquals(5, tokens.getFirst().end());
    assertEquals("3", tokens.getLast().key());
  }

  @Test
  void offsetsGiveBackTheText() {
    String text = "في 28 تشرين الأول (أكتوبر) 2014، 😀 UNAMI";
    for (Token token : Tokenizer.tokenize(text)) {
      assertEquals(token.text(), text.substring(token.start(), token.end()));
    }
  }

  @Test
  void kindsAreTold() {
    List<Token.Kind> kinds = Tokenizer.tokenize("قرار 2170.").stream().map(Token::kind).toList();
    assertEquals(List.of(Token.Kind.WORD, Token.Kind.NUMBER, Token.Kind.PUNCTUATION), kinds);
  }

  @Test
  void nothingVisibleGivesNoToken() {
    assertTrue(Tokenizer.tokenize(" \u00A0\u200F\u200B\n").isEmpty());
  }
}

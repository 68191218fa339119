package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.text.DocumentSymbols;
import org.bayan.text.SymbolMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolsTest {
  private static List<String> symbols(String text) {
    return DocumentSymbols.find(text).stream().map(SymbolMention::symbol).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/RES/69/15",
        "S/RES/2170 (2014)",
        "S/2014/815",
        "S/PV.7316",
        "S/PV.7316 (Resumption 1)",
        "A/69/L.4/Rev.1",
        "A/C.3/69/L.26",
        "A/69/6 (Part II)",
        "E/CN.4/2005/102/Add.1",
        "E/C.12/GC/21",
        "ST/SGB/2018/1",
        "ST/AI/2013/4",
        "CRC/C/GC/20",
        "CCPR/C/21/Rev.1/Add.13",
        "HRI/GEN/1/Rev.9 (Vol. I)",
        "A/HRC/28/2",
        "A/HRC/RES/28/2",
        "A/HRC/S-21/1",
        "A/CONF.231/2014/3",
        "S/AC.37/2009/(1455)/1",
        "S/PRST/2014/20",
        "A/S-10/2",
        "A/RES/1514 (XV)",
        "A/RES/217 A (III)",
        "S/21439",
        "UNEP/EA.1/10"
      })
  void aSymbolIsFoundWhole(String symbol) {
    assertEquals(List.of(symbol), symbols(symbol));
    assertEquals(List.of(symbol), symbols("See document " + symbol + ", which says so."));
    assertEquals(List.of(symbol), symbols("It was issued as " + symbol + "."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The A/C is out of order.",
        "an A/B test of 2 pages",
        "open 24/7 and/or 9/11",
        "on A/4 paper",
        "serial S/N 4711",
        "https://example.org/A/RES/69/15",
        "a file in docs/A/RES/69/15/text",
        "KM/H 80, T/F 1",
        "E/M waves",
        "Inputs/Outputs of 2014"
      })
  void whatOnlyLooksLikeOneIsNone(String text) {
    assertEquals(List.of(), symbols(text));
  }

  @Test
  void anArabicTextWithMarksAndArabicDigitsGivesTheSameSymbol() {
    String text = "اتخذ المجلس القرار \u200FS/RES/\u200E٢١٧٠ (٢٠١٤)\u200F في آب/أغسطس.";

    SymbolMention mention = DocumentSymbols.find(text).getFirst();

    assertEquals("S/RES/2170 (2014)", mention.symbol());
    assertEquals("S/RES/\u200E٢١٧٠ (٢٠١٤)", text.substring(mention.start(), mention.end()));
  }

  @Test
  void anArabicPrefixBeforeASymbolIsNoPartOfIt() {
    assertEquals(List.of("S/2014/815"), symbols("الوثيقة وS/2014/815، الفقرة 3"));
  }

  @Test
  void aYearWithoutSpaceIsWrittenWithOne() {
    assertEquals(List.of("S/RES/2178 (2014)"), symbols("S/RES/2178(2014)"));
  }

  @Test
  void severalSymbolsAreFoundInOrder() {
    assertEquals(
        List.of("A/69/521", "S/2014/715"), symbols("United Nations A/69/521 - S/2014/715"));
    assertEquals(List.of("A/69/521", "S/2014/715"), symbols("A/69/521–S/2014/715"));
    assertEquals(
        List.of("S/RES/1267 (1999)", "S/RES/1989 (2011)"),
        symbols("S/RES/1267 (1999), S/RES/1989 (2011)"));
  }

  @Test
  void anOpenParenthesisBeforeASymbolStaysOutside() {
    assertEquals(List.of("A/HRC/28/2"), symbols("the report (A/HRC/28/2) of the Council"));
  }
}

package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.bayan.text.AdoptionLine;
import org.bayan.text.IssuingBody;
import org.bayan.text.ResolutionNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentHeadTest {

  @ParameterizedTest
  @CsvSource({
    "S/RES/2170 (2014), en, Security Council",
    "S/RES/2170 (2014), ar, مجلس الأمن",
    "A/RES/69/15, en, General Assembly",
    "A/HRC/RES/S-22/1, en, Human Rights Council",
    "E/2014/1, en, Economic and Social Council"
  })
  void theSymbolNamesTheOrgan(String symbol, String language, String body) {
    assertEquals(Optional.of(body), IssuingBody.ofSymbol(symbol, language));
  }

  @Test
  void aSymbolOfOthersNamesNoOrgan() {
    assertTrue(IssuingBody.ofSymbol("COM/2014/5", "en").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Adopted by the Security Council at its 7242nd meeting, on 15 August 2014|en|Security"
            + " Council|2014-08-15",
        "الذي اتخذه مجلس الأمن في جلسته ٧٢٤٢، المعقودة في ١٥ آب/أغسطس ٢٠١٤|ar|مجلس"
            + " الأمن|2014-08-15",
        "اتخذته الجمعية العامة في 11 تشرين الثاني/نوفمبر 2014|ar|الجمعية العامة|2014-11-11",
        "Resolution adopted by the General Assembly on 14 November 2014|en|General"
            + " Assembly|2014-11-14",
        "Adopted by the Council of the League of Arab States on September 7, 2014|en|Council of the"
            + " League of Arab States|2014-09-07"
      })
  void theAdoptionLineSaysWhoAndWhen(String line, String language, String body, String date) {
    AdoptionLine adoption = AdoptionLine.find(line, language).orElseThrow();
    assertEquals(Optional.of(body), adoption.body());
    assertEquals(Optional.of(date), adoption.date());
  }

  @Test
  void otherLinesSayNothing() {
    assertTrue(AdoptionLine.find("Brussels, December 3, 2014", "en").isEmpty());
    assertTrue(AdoptionLine.find("بروكسل، 3 كانون الأول 2014", "ar").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Resolution 2170 (2014), S/RES/2170 (2014)",
    "القرار ٢١٧٠ (٢٠١٤), S/RES/2170 (2014)",
    "Resolution 69/15, A/RES/69/15"
  })
  void theTitleOfAResolutionTellsItsSymbol(String title, String symbol) {
    assertEquals(Optional.of(symbol), ResolutionNumber.symbol(title));
  }

  @Test
  void aTitleThatOnlyMentionsAResolutionTellsNone() {
    assertTrue(ResolutionNumber.symbol("Report on resolution 2170 (2014)").isEmpty());
  }
}

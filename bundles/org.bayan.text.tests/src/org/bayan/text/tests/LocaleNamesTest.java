package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bayan.text.LocaleNames;
import org.bayan.text.LocaleNames.Kind;
import org.bayan.text.LocaleNames.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleNamesTest {
  private static final List<Pair> PAIRS = LocaleNames.pairs("ar", "en");

  @Test
  void statesAreNamedInBothLanguages() {
    assertTrue(PAIRS.contains(new Pair("العراق", "Iraq", Kind.STATE)));
    assertTrue(PAIRS.contains(new Pair("لبنان", "Lebanon", Kind.STATE)));
  }

  @ParameterizedTest
  @CsvSource({
    "كوت ديفوار, Ivory Coast, STATE",
    "تركيا, Turkey, STATE",
    "غرب آسيا, Western Asia, REGION",
    "الأمم المتحدة, UN, REGION",
    "الكردية, Kurdish, LANGUAGE",
    "دمشق, Damascus, CITY",
    "بيروت, Beirut, CITY",
    "الخميس, Thursday, WEEKDAY",
    "دينار عراقي, Iraqi dinars, CURRENCY",
    "سنوات, years, UNIT",
    "كيلومتر, kilometres, UNIT",
    "هكتار, hectares, UNIT"
  })
  void allKindsOfThingsAreNamed(String arabic, String english, Kind kind) {
    assertTrue(PAIRS.contains(new Pair(arabic, english, kind)));
  }

  @ParameterizedTest
  @CsvSource({
    "كانون الثاني, January",
    "يناير, January",
    "جانفي, January",
    "آب, August",
    "أغسطس, August",
    "غشت, August",
    "أوت, August",
    "رمضان, Ramadan",
    "شعبان, Sha'ban"
  })
  void monthsAreNamedInEveryTradition(String arabic, String english) {
    assertTrue(PAIRS.contains(new Pair(arabic, english, Kind.MONTH)));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, fr, الجزائر, Algérie, STATE",
    "ar, fr, كانون الأول, décembre, MONTH",
    "ar, fr, لندن, Londres, CITY",
    "ar, fr, رمضان, ramadan, MONTH",
    "es, ar, enero, جانفي, MONTH",
    "es, ar, lunes, الاثنين, WEEKDAY",
    "de, en, Wien, Vienna, CITY",
    "ru, ar, декабря, ديسمبر, MONTH"
  })
  void otherLanguagesHaveThemToo(
      String firstLanguage, String secondLanguage, String first, String second, Kind kind) {
    List<Pair> pairs = LocaleNames.pairs(firstLanguage, secondLanguage);
    assertTrue(pairs.contains(new Pair(first, second, kind)));
  }

  @Test
  void aRegionalTagHasTheNamesOfItsLanguageAndItsOwn() {
    List<Pair> pairs = LocaleNames.pairs("es-MX", "ar-DZ");
    assertTrue(pairs.contains(new Pair("Irak", "العراق", Kind.STATE)));
    assertTrue(pairs.contains(new Pair("enero", "جانفي", Kind.MONTH)));
  }

  @Test
  void noCodeStandsForAMissingName() {
    assertTrue(PAIRS.stream().noneMatch(pair -> pair.first().matches(".*[A-Za-z]+.*")));
  }

  @Test
  void currenciesOfThePastAreLeftOut() {
    assertTrue(
        PAIRS.stream()
            .filter(pair -> pair.kind() == Kind.CURRENCY)
            .noneMatch(pair -> pair.second().matches(".*\\d.*")));
  }

  @Test
  void noPairIsThereTwice() {
    assertEquals(PAIRS.size(), new HashSet<>(PAIRS).size());
  }

  @Test
  void onlyTheKindsThatAreAskedForAreGiven() {
    List<Pair> some = LocaleNames.pairs("ar", "en", Set.of(Kind.MONTH, Kind.STATE));
    assertEquals(
        EnumSet.of(Kind.STATE, Kind.MONTH), EnumSet.copyOf(some.stream().map(Pair::kind).toList()));
  }

  @Test
  void anUnknownLanguageHasNoNamesWhateverTheComputersLanguageIs() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.FRANCE);
    try {
      assertEquals(List.of(), LocaleNames.pairs("ar", "qaa"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void namesAreReadOnce() {
    List<Pair> first = LocaleNames.pairs("ar", "en", Set.of(Kind.STATE));
    List<Pair> again = LocaleNames.pairs("ar", "en", Set.of(Kind.STATE));
    assertSame(first.getFirst(), again.getFirst());
  }
}

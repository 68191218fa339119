package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.bayan.text.NumberFinder;
import org.bayan.text.NumberMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersOfOtherLanguagesTest {
  private static List<String> values(String text, String language) {
    return NumberFinder.find(text, language).stream()
        .map(mention -> mention.value().toPlainString())
        .toList();
  }

  private static List<String> expected(String values) {
    return values == null ? List.of() : Arrays.asList(values.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | 1 000 000 de dollars | 1000000",
        "fr | 12\u202F500,75 euros | 12500.75",
        "fr | 14,5 % de la population | 14.5",
        "fr | 1.000 hommes | 1000",
        "fr | version 3.5 | 3.5",
        "fr | 3 millions de réfugiés | 3000000",
        "fr | 2,5 milliards | 2500000000",
        "fr | en 2014 300 civils | 2014 300",
        "fr | les résolutions 2139 et 2165 | 2139 2165",
        "es | 1.234.567,5 | 1234567.5",
        "es | 25 000 desplazados | 25000",
        "es | 3 mil millones | 3000000000",
        "es | 1,5 millones | 1500000",
        "de | 1.500 Menschen | 1500",
        "de-CH | 1’500’000 Franken | 1500000",
        "es-MX | 1,500.5 pesos | 1500.5",
        "fa | ۲٬۵۰۰ | 2500"
      })
  void digitsAreReadAsTheLanguageGroupsThem(String language, String text, String values) {
    assertEquals(expected(values), values(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "soixante partenaires | 60",
        "quatre-vingt-dix-sept | 97",
        "quatre vingt dix sept | 97",
        "soixante et onze | 71",
        "vingt-et-une résolutions | 21",
        "deux cents | 200",
        "deux cent trente membres | 230",
        "mille | 1000",
        "deux mille quatorze | 2014",
        "trois mille quatre cents | 3400",
        "deux millions cinq cent mille | 2500000",
        "un milliard | 1000000000",
        "Dix-neuf pays | 19",
        "deux, trois | 2 3",
        "une réunion et un accord | "
      })
  void frenchWordsGiveTheValue(String text, String values) {
    assertEquals(expected(values), values(text, "fr"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sesenta países | 60",
        "treinta y uno | 31",
        "veintiún miembros | 21",
        "doscientas treinta personas | 230",
        "ciento cinco | 105",
        "mil novecientos noventa | 1990",
        "dos mil catorce | 2014",
        "un millón quinientos mil | 1500000",
        "mil millones | 1000000000",
        "dos mil quinientos millones | 2500000000",
        "dieciséis y dieciocho | 16 18",
        "una reunión | "
      })
  void spanishWordsGiveTheValue(String text, String values) {
    assertEquals(expected(values), values(text, "es"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | einundzwanzig Staaten | 21",
        "de | zweitausendvierzehn | 2014",
        "de | drei Millionen | 3000000",
        "pt | mil e vinte e um | 1021",
        "it | duecentotrenta | 230",
        "ru | двести тридцать один | 231",
        "fa | دو هزار و چهارده | 2014",
        "tr | iki bin on dört | 2014"
      })
  void whatIcuSpellsOutIsReadInOtherLanguagesToo(String language, String text, String values) {
    assertEquals(expected(values), values(text, language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "pt", "ca", "ro", "ru", "tr", "fa"})
  void everyNumberThatIcuWritesIsReadBack(String language) {
    RuleBasedNumberFormat rules =
        new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      long number = 2 + random.nextLong((long) Math.pow(10, 1 + i % 8));
      String written = rules.format(number, rules.getDefaultRuleSetName());
      assertEquals(List.of(Long.toString(number)), values(written, language), written);
    }
  }

  @Test
  void theRangeOfAnApartNumberRunsToItsLastGroup() {
    String text = "Quelque 1 000 000 % de";
    NumberMention mention = NumberFinder.find(text, "fr").getFirst();
    assertEquals("1 000 000 %", text.substring(mention.start(), mention.end()));
  }

  @Test
  void anUnknownLanguageHasDigitsOnly() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.FRANCE);
    try {
      assertEquals(List.of("3", "3.5", "1000"), values("trois three 3 3.5 1,000", "qaa"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aTextOfNoLanguageIsReadAsEnglish() {
    assertEquals(List.of("3000000"), values("three million", "und"));
  }
}

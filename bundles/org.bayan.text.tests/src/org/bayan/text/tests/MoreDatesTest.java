package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.bayan.text.HijriDateFinder;
import org.bayan.text.HijriMention;
import org.bayan.text.MeasureFinder;
import org.bayan.text.MeasureMention;
import org.bayan.text.Tokenizer;
import org.bayan.text.WeekdayFinder;
import org.bayan.text.WeekdayMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hijri dates, days of the week, and what stands beside numbers. */
class MoreDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "في ٩ رمضان ١٤٣٥ هـ | 9 | 9 | 1435",
        "في 12 جمادى الأولى 1436 | 12 | 5 | 1436",
        "on 1 Dhu al-Hijjah 1435 | 1 | 12 | 1435",
        "3 Rabi al-Awwal 1436 | 3 | 3 | 1436",
        "5 من ذي القعدة سنة 1434 | 5 | 11 | 1434",
      })
  void a_hijri_date_is_read(String text, int day, int month, int year) {
    HijriMention found = HijriDateFinder.find(Tokenizer.tokenize(text)).getFirst();
    assertEquals(day, found.day());
    assertEquals(month, found.month());
    assertEquals(year, found.year());
  }

  @Test
  void a_hijri_date_has_its_gregorian_day() {
    HijriMention found = HijriDateFinder.find(Tokenizer.tokenize("1 رمضان 1435")).getFirst();
    assertEquals(LocalDate.of(2014, 6, 28), found.gregorian().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | on Wednesday, 3 May | WEDNESDAY",
        "ar | يوم الأربعاء 3 أيار | WEDNESDAY",
        "ar | ليوم الاثنين | MONDAY",
        "ar | وبالجمعة | FRIDAY",
      })
  void a_weekday_is_read(String language, String text, DayOfWeek day) {
    List<WeekdayMention> found = WeekdayFinder.find(Tokenizer.tokenize(text), language);
    List<DayOfWeek> days = found.stream().map(WeekdayMention::day).toList();
    assertEquals(text.startsWith("وبال") ? List.of() : List.of(day), days);
  }

  @Test
  void both_is_no_monday() {
    assertEquals(List.of(), WeekdayFinder.find(Tokenizer.tokenize("الطرفان الاثنين"), "ar"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 5 per cent | percent",
        "en | $ 5 | dollar",
        "en | 5 square kilometres | square-kilometre",
        "en | 5 km² | square-kilometre",
        "ar | 5 في المائة | percent",
        "ar | ٥٪ | percent",
        "ar | 5 كيلومترات مربعة | square-kilometre",
        "ar | 5 دولارات أمريكية | USD",
        "ar | خلال السنوات | year",
      })
  void a_measure_is_read(String language, String text, String id) {
    List<MeasureMention> found = MeasureFinder.find(Tokenizer.tokenize(text), language);
    assertEquals(List.of(id), found.stream().map(MeasureMention::id).toList());
  }
}

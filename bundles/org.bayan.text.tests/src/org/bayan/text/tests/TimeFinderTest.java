package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.text.TimeFinder;
import org.bayan.text.TimeMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at 11 a.m. | 11 | 0",
        "at 12.23 p.m. | 12 | 23",
        "at 5 p.m. | 17 | 0",
        "at 9:30 am | 9 | 30",
        "at 17:00 | 17 | 0",
        "الساعة 10:00 | 10 | 0",
        "الساعة ١٥:٣٠ | 15 | 30",
        "الساعة 9 مساء | 21 | 0",
        "الساعة 00:11 | 0 | 11",
      })
  void a_time_is_read(String text, int hour, int minute) {
    List<TimeMention> found = TimeFinder.find(text);
    assertEquals(1, found.size(), found::toString);
    assertEquals(hour, found.getFirst().hour());
    assertEquals(minute, found.getFirst().minute());
    assertTrue(found.getFirst().end() <= text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"in 2014", "12.5 per cent", "3-5", "A/69/1", "ratio of 10.30"})
  void other_figures_are_no_time(String text) {
    assertEquals(List.of(), TimeFinder.find(text));
  }
}

package org.bayan.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityChecker;
import org.bayan.quality.evaluation.Detection;
import org.bayan.quality.evaluation.SeededPair;
import org.bayan.quality.evaluation.SeededSet;
import org.junit.jupiter.api.Test;

/** Known faults are put into pairs, for measuring what is found of them. */
class SeededSetTest {
  private static final List<CheckedPair> TEXT =
      IntStream.rangeClosed(1, 60).mapToObj(SeededSetTest::pair).toList();

  private static CheckedPair pair(int number) {
    return CheckedPair.of(
        number,
        "On %d May 2014, the %d members of the Council met."
            .formatted(number % 28 + 1, number + 10),
        "en",
        "في %d أيار/مايو 2014، اجتمع أعضاء المجلس البالغ عددهم %d عضوا."
            .formatted(number % 28 + 1, number + 10),
        "ar");
  }

  @Test
  void one_seed_gives_one_set() {
    assertEquals(SeededSet.of(TEXT, 20, 20, 3), SeededSet.of(TEXT, 20, 20, 3));
    assertNotEquals(SeededSet.of(TEXT, 20, 20, 3), SeededSet.of(TEXT, 20, 20, 4));
  }

  @Test
  void a_pair_is_taken_once_and_only_its_target_is_touched() {
    List<SeededPair> pairs = SeededSet.of(TEXT, 20, 20, 3).pairs();
    assertEquals(40, pairs.size());
    assertEquals(40, pairs.stream().map(one -> one.pair().number()).distinct().count());
    assertEquals(20, pairs.stream().filter(one -> one.fault().isPresent()).count());
    for (SeededPair seeded : pairs) {
      CheckedPair original = TEXT.get(seeded.pair().number() - 1);
      assertEquals(seeded.fault().isEmpty(), original.equals(seeded.pair()), seeded::toString);
    }
  }

  @Test
  void what_is_found_is_counted_by_kinds_and_false_alarms_by_checks() {
    SeededSet set = SeededSet.of(TEXT, 20, 20, 3);
    Detection detection = Detection.of(set, new QualityChecker(Profile.UN, List.of()));
    long missed = detection.missed().size();
    assertTrue(missed < 5, () -> detection.table());
    assertEquals(List.of(), detection.alarms());
    assertTrue(detection.table().lines().count() > 5, detection::table);
  }
}

package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.bayan.core.Progress;
import org.bayan.core.internal.quality.AllPairs;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityChecker;
import org.junit.jupiter.api.Test;

/** Long texts are checked some pairs at a time. */
class AllPairsTest {
  private static final List<CheckedPair> TEXT =
      IntStream.rangeClosed(1, 4500)
          .mapToObj(
              i ->
                  CheckedPair.of(
                      i, "Meeting no. " + i % 4000, "en", "الجلسة رقم " + i / 3 % 4000, "ar"))
          .toList();

  private final QualityChecker checker = new QualityChecker(Profile.UN, List.of());

  @Test
  void the_parts_together_are_the_whole() {
    assertEquals(checker.checkAll(TEXT), new AllPairs(checker, Progress.NONE).check(TEXT));
  }

  @Test
  void a_person_is_told_how_far_it_is() {
    Watch watch = new Watch(Integer.MAX_VALUE);
    new AllPairs(checker, watch).check(TEXT);
    assertEquals(List.of(2000 / 4500.0, 4000 / 4500.0, 1.0), watch.told);
  }

  @Test
  void a_person_can_stop_it_on_the_way() {
    Watch watch = new Watch(1);
    assertThrows(CancellationException.class, () -> new AllPairs(checker, watch).check(TEXT));
    assertEquals(1, watch.told.size());
  }

  /** Stops the work after it was told so often how far it is. */
  private static final class Watch implements Progress {
    private final List<Double> told = new ArrayList<>();
    private final int most;

    Watch(int most) {
      this.most = most;
    }

    @Override
    public void step(String name) {
      throw new AssertionError("no step begins");
    }

    @Override
    public void worked(double fraction) {
      told.add(fraction);
    }

    @Override
    public boolean cancelled() {
      return told.size() >= most;
    }
  }
}

package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.core.LexiconChoice;
import org.bayan.core.Progress;
import org.bayan.core.quality.QualityCheckers;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityChecker;
import org.bayan.quality.evaluation.Detection;
import org.bayan.quality.evaluation.SeededSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known faults in official texts are found, and few others. */
class QualityBarTest {
  private static final long[] SEEDS = {1, 2, 3, 4, 5};

  @ParameterizedTest
  @CsvSource({"en, ar", "ar, en"})
  void most_faults_are_found_with_few_false_alarms(String from, String to) throws Exception {
    List<CheckedPair> text = text(from, to);
    QualityChecker checker =
        QualityCheckers.of(Profile.UN, List.of(), from, to, LexiconChoice.SHIPPED, Progress.NONE);
    double recall = 0;
    double alarms = 0;
    for (long seed : SEEDS) {
      Detection detection = Detection.of(SeededSet.of(text, 200, 200, seed), checker);
      recall += detection.recall() / SEEDS.length;
      alarms += detection.falseAlarmRate() / SEEDS.length;
      assertTrue(detection.seeded().size() >= 30, "at least 30 kinds");
    }
    // The text has faults of its own, about as many as there are false alarms.
    assertTrue(recall >= LEAST_RECALL, "recall " + recall);
    assertTrue(alarms <= MOST_ALARMS, "false alarms " + alarms);
  }

  private static final double LEAST_RECALL = 0.955;
  private static final double MOST_ALARMS = 0.04;

  private static List<CheckedPair> text(String from, String to) throws IOException {
    String shared = System.getProperty("bayan.shared");
    assumeTrue(shared != null, "the property bayan.shared is not set");
    Path folder = Path.of(shared, "corpus", "un-dev");
    assumeTrue(Files.isDirectory(folder), "there is no " + folder);
    List<String> source = Files.readAllLines(folder.resolve("un-dev." + from));
    List<String> target = Files.readAllLines(folder.resolve("un-dev." + to));
    List<CheckedPair> pairs = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      pairs.add(CheckedPair.of(i + 1, source.get(i), from, target.get(i), to));
    }
    return pairs;
  }
}

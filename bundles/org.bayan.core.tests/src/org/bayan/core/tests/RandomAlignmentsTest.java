package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bayan.core.ExportTranslation;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TranslationOutcome;
import org.bayan.core.TranslationRequest;
import org.bayan.okapi.TranslatedSegment;
import org.bayan.okapi.TranslatedUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of a translated document however its text is aligned: crossing, gaps, overlaps. */
class RandomAlignmentsTest {

  private static final int UNITS = 12;
  private static final int BEADS = 30;

  @TempDir Path folder;

  private final List<Integer> sizes = new ArrayList<>();
  private final Set<Integer> linked = new HashSet<>();
  private final Set<Integer> unlinked = new HashSet<>();
  private final Set<Integer> gaps = new HashSet<>();
  private SmallProject project;
  private int sources;
  private int targets;
  private Map<String, TranslatedUnit> units;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void nothing_is_lost_and_nothing_is_said_twice(long seed) throws Exception {
    Random random = new Random(seed);
    makeTexts(random);
    align(random);

    TranslationOutcome outcome = export();

    List<String> written =
        segments(true).flatMap(segment -> Stream.of(segment.text().split(" "))).toList();
    List<String> words = written.stream().filter(word -> !word.isEmpty()).toList();
    assertEquals(words.size(), new HashSet<>(words).size(), "said twice");
    assertEquals(names("t", linked), new HashSet<>(words), "lost or never linked");
    assertTrue(
        names("s", gaps).containsAll(segments(false).map(TranslatedSegment::text).toList()),
        "a translated segment in its own words");
    for (int unit = 0; unit < UNITS; unit++) {
      if (units.containsKey("p" + unit)) {
        assertEquals(sizes.get(unit), units.get("p" + unit).segments().size());
      }
    }
    assertEquals(
        new TranslationOutcome(UNITS, sources, sources - gaps.size(), unlinked.size()), outcome);
  }

  private void makeTexts(Random random) throws IOException {
    project = new SmallProject(folder, "fr", "en");
    project.source().setOrigin(project.document("a.txt", "text/plain", "whatever it was"));
    project.target().setOrigin(project.document("b.txt", "text/plain", "something else"));
    for (int unit = 0; unit < UNITS; unit++) {
      int size = 1 + random.nextInt(4);
      sizes.add(size);
      SmallProject.unit(project.source(), "p" + unit, words("s", sources, size));
      sources += size;
      int other = 1 + random.nextInt(4);
      SmallProject.unit(project.target(), "x" + unit, words("t", targets, other));
      targets += other;
    }
  }

  private void align(Random random) {
    gaps.addAll(IntStream.range(0, sources).boxed().toList());
    for (int bead = 0; bead < BEADS; bead++) {
      List<Integer> from = some(random, sources);
      List<Integer> to = some(random, targets);
      project.bead(from, to);
      unlinked.addAll(to);
      if (!from.isEmpty() && !to.isEmpty()) {
        linked.addAll(to);
        from.forEach(gaps::remove);
      }
    }
    unlinked.removeAll(linked);
  }

  private TranslationOutcome export() throws IOException, TaskException {
    ListeningDocuments documents = new ListeningDocuments(project.source());
    TranslationRequest request = new TranslationRequest(project.save(), folder.resolve("out.txt"));
    TranslationOutcome outcome = new ExportTranslation(documents).run(request, Progress.NONE);
    units = documents.merged().units();
    return outcome;
  }

  private Stream<TranslatedSegment> segments(boolean translated) {
    return units.values().stream()
        .flatMap(unit -> unit.segments().stream())
        .filter(segment -> segment.translated() == translated);
  }

  private static String words(String letter, int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(number -> letter + number + ".")
        .collect(Collectors.joining(" |"));
  }

  private static Set<String> names(String letter, Set<Integer> numbers) {
    return numbers.stream().map(number -> letter + number + ".").collect(Collectors.toSet());
  }

  private static List<Integer> some(Random random, int bound) {
    return random.ints(random.nextInt(4), 0, bound).distinct().boxed().toList();
  }
}

package org.bayan.terms.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bayan.terms.MatchKind;
import org.bayan.terms.TermHit;
import org.bayan.terms.TermRecognizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recall over pairs of word forms and base forms from a treebank, where that data is at hand. */
class SharedPairsTest {

  @ParameterizedTest
  @CsvSource({
    "clitic-pairs.tsv,0.997",
    "plural-sound-pairs.tsv,0.90",
    "plural-broken-pairs.tsv,0.70"
  })
  void base_forms_are_found_in_their_surface_forms(String file, double bar) throws IOException {
    List<String[]> pairs = pairs(file);
    long found = pairs.stream().filter(pair -> isFound(pair[0], pair[1])).count();
    double recall = found / (double) pairs.size();
    assertTrue(recall >= bar, () -> file + ": recall " + recall + " is below " + bar);
  }

  @Test
  void every_base_form_is_found_in_itself() throws IOException {
    for (String[] pair : pairs("plural-broken-pairs.tsv")) {
      assertTrue(isFound(pair[1], pair[1]), pair[1]);
    }
  }

  @Test
  void few_base_forms_are_taken_for_others() throws IOException {
    Set<String> bases = new LinkedHashSet<>();
    for (String file : List.of("clitic", "plural-sound", "plural-broken")) {
      pairs(file + "-pairs.tsv").forEach(pair -> bases.add(pair[1]));
    }
    TermRecognizer recognizer = Terms.of("ar", bases.toArray(String[]::new)).recognizer("ar");
    long conflated = bases.stream().filter(base -> isTakenForAnother(base, recognizer)).count();
    double share = conflated / (double) bases.size();
    assertTrue(share <= 0.15, () -> "conflation " + share + " is above .15");
  }

  private static boolean isTakenForAnother(String base, TermRecognizer recognizer) {
    return recognizer.findAll(base).stream()
        .filter(hit -> hit.kind().compareTo(MatchKind.INFLECTED) <= 0 && hit.text().equals(base))
        .anyMatch(hit -> !hit.term().getTerm().equals(base));
  }

  private static boolean isFound(String surface, String base) {
    List<TermHit> hits = Terms.of("ar", base).find(surface);
    return hits.stream().anyMatch(hit -> hit.kind().compareTo(MatchKind.INFLECTED) <= 0);
  }

  private static List<String[]> pairs(String file) throws IOException {
    String shared = System.getProperty("bayan.shared");
    assumeTrue(shared != null, "no shared data: the property bayan.shared is not set");
    Path path = Path.of(shared, "eval", "terms", file);
    assumeTrue(Files.exists(path), () -> "no shared data: " + path + " is absent");
    try (var lines = Files.lines(path)) {
      return lines.skip(1).map(line -> line.split("\t")).toList();
    }
  }
}

package org.bayan.okapi.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.text.BidiControls;
import org.bayan.text.WebResidue;
import org.junit.jupiter.api.Assumptions;

/** The texts with known segments that the project does not carry, and how a splitter is scored. */
final class GoldTexts {
  private final Path shared;

  private GoldTexts(Path shared) {
    this.shared = shared;
  }

  /** The texts; the test is skipped where they are absent. */
  static GoldTexts orSkip() {
    String folder = System.getProperty("bayan.shared", "");
    Assumptions.assumeTrue(!folder.isEmpty(), "bayan.shared is not set");
    Assumptions.assumeTrue(Files.isDirectory(Path.of(folder)), folder + " is no folder");
    return new GoldTexts(Path.of(folder));
  }

  /** How many boundaries were found, how many of them are right, and how many there are. */
  record Score(int found, int right, int expected) {
    double precision() {
      return found == 0 ? 0 : right / (double) found;
    }

    double recall() {
      return right / (double) expected;
    }

    double f1() {
      return 2.0 * right / (found + expected);
    }

    int wrong() {
      return found + expected - 2 * right;
    }

    Score plus(Score other) {
      return new Score(found + other.found, right + other.right, expected + other.expected);
    }
  }

  /** The traps that a splitter of Arabic does not get right. */
  List<String> missedTraps(Function<String, List<String>> splitter) throws IOException {
    List<String> missed = new ArrayList<>();
    for (Path raw : traps()) {
      List<String> found = new ArrayList<>();
      Files.readAllLines(raw).forEach(line -> found.addAll(splitter.apply(line)));
      Path gold = Path.of(raw.toString().replace(".raw.txt", ".gold.txt"));
      if (score(Files.readAllLines(gold), found).wrong() > 0) {
        missed.add(raw.getFileName().toString());
      }
    }
    return missed;
  }

  /** The files of the traps. */
  List<Path> traps() throws IOException {
    try (Stream<Path> files = Files.list(shared.resolve("eval/segmentation/traps"))) {
      return files.filter(file -> file.toString().endsWith(".raw.txt")).sorted().toList();
    }
  }

  /** The score of a splitter of Arabic on news, a document at a time. */
  Score news(Function<String, List<String>> splitter) throws IOException {
    Score score = new Score(0, 0, 0);
    for (List<String> document : newsDocuments()) {
      score = score.plus(score(document, splitter.apply(String.join(" ", document))));
    }
    return score;
  }

  /** The sentences of news by document. */
  List<List<String>> newsDocuments() throws IOException {
    List<List<String>> documents = new ArrayList<>();
    for (String line : Files.readAllLines(shared.resolve("eval/segmentation/pud.gold.txt"))) {
      if (line.startsWith("#")) {
        documents.add(new ArrayList<>());
      } else if (!line.isBlank()) {
        documents.getLast().add(line);
      }
    }
    return documents;
  }

  /** The score of a splitter on one text of the Brussels pair, {@code report.ar} for instance. */
  Score brussels(String name, Function<String, List<String>> splitter) throws Exception {
    List<String> found = new ArrayList<>();
    brusselsUnits(name).forEach(unit -> found.addAll(splitter.apply(unit)));
    return score(Files.readAllLines(brusselsFile(name + ".seg")), found);
  }

  /** The paragraphs of a text of the Brussels pair. */
  List<String> brusselsUnits(String name) throws Exception {
    String language = name.substring(name.indexOf('.') + 1);
    ExtractedDocument document =
        new DocumentExtractor()
            .extract(brusselsFile(name + ".txt"), ExtractionOptions.of(language));
    return document.units().stream()
        .map(unit -> WebResidue.clean(document.text(unit)).text())
        .toList();
  }

  private Path brusselsFile(String name) {
    return shared.resolve("corpus/brussels").resolve(name);
  }

  /** Units of United Nations texts. */
  List<String> unitedNationsUnits(String language) throws IOException {
    return Files.readAllLines(shared.resolve("corpus/un-dev/un-dev." + language));
  }

  private static Score score(List<String> gold, List<String> found) {
    SortedSet<Integer> expected = boundaries(gold);
    SortedSet<Integer> right = boundaries(found);
    int all = right.size();
    right.retainAll(expected);
    return new Score(all, right.size(), expected.size());
  }

  /** Ends of segments, counted without white space and bidi controls; the last one left out. */
  private static SortedSet<Integer> boundaries(List<String> segments) {
    SortedSet<Integer> ends = new TreeSet<>();
    int end = 0;
    for (String segment : segments) {
      end += BidiControls.strip(segment).replaceAll("[\\s\\u00A0\\u202F]", "").length();
      ends.add(end);
    }
    ends.remove(end);
    ends.remove(0);
    return ends;
  }
}

package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.evaluation.GoldLinks;
import org.bayan.align.evaluation.Link;
import org.bayan.align.evaluation.LinkScore;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.LexiconLearner;
import org.bayan.align.lexicon.ParallelText;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.align.lexicon.TextPair;
import org.bayan.align.recall.MemoryPassages;
import org.bayan.align.recall.PassageDocument;
import org.bayan.align.recall.PassageFinder;
import org.bayan.align.recall.Relation;
import org.bayan.align.recall.ReportAligner;
import org.bayan.align.recall.ReportInput;
import org.bayan.align.recall.ReportLinks;
import org.junit.jupiter.api.Test;

/** How well passages are found for the Brussels report, and for sentences of the United Nations. */
class SharedReportsTest {
  private static final String STATEMENT = "statement";
  private static final List<Integer> SUMMED_UP = List.of(7, 8, 9, 11);
  private static final List<Integer> ADDED = List.of(9, 13, 23, 33, 39, 44, 51, 57);
  private static final int HALF = 2000;
  private static final int STEP = 16;

  /** How many sentences stand beside the statement. */
  private static final int OTHERS = 800;

  /** Every so many verses are enough to learn common words from. */
  private static final int VERSES = 4;

  /** The links of the report to the statement as it is, which several tests look at. */
  private static ReportLinks plain;

  private static synchronized ReportLinks plain() {
    if (plain == null) {
      plain = align(paragraphs(0).stream().flatMap(List::stream).toList(), List.of());
    }
    return plain;
  }

  private static Path brussels(String name) {
    return SharedTexts.folder("corpus", "brussels").resolve(name);
  }

  private static List<String> un(String language) {
    return Samples.lines(SharedTexts.folder("corpus", "un-dev").resolve("un-dev." + language));
  }

  /** The paragraphs of the statement in another order, which 0 leaves as it is. */
  private static List<List<String>> paragraphs(int seed) {
    List<List<String>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : Samples.lines(brussels("statement.en.seg"))) {
      if (line.isBlank()) {
        paragraphs.add(new ArrayList<>());
      } else {
        paragraphs.getLast().add(line);
      }
    }
    if (seed > 0) {
      Collections.shuffle(paragraphs, new Random(seed));
    }
    return paragraphs;
  }

  /** The gold with the numbers that the segments have in another order. */
  private static GoldLinks gold(List<String> statement) {
    List<String> before = paragraphs(0).stream().flatMap(List::stream).toList();
    GoldLinks beads =
        GoldLinks.of(Samples.gold(Samples.lines(brussels("brussels.gold"))), STATEMENT);
    List<Link> links = new ArrayList<>(beads.links());
    SUMMED_UP.forEach(target -> links.add(new Link(0, STATEMENT, target)));
    return new GoldLinks(
        Set.copyOf(
            links.stream()
                .map(
                    link ->
                        new Link(
                            link.source(), STATEMENT, statement.indexOf(before.get(link.target()))))
                .toList()),
        beads.added());
  }

  private static ReportLinks align(List<String> statement, List<String> others) {
    List<PassageDocument> documents = new ArrayList<>();
    documents.add(new PassageDocument(Samples.segments(statement)));
    others.forEach(line -> documents.add(new PassageDocument(Samples.segments(List.of(line)))));
    List<AlignmentSegment> report =
        Samples.segments(
            Samples.lines(brussels("report.ar.seg")).stream()
                .filter(line -> !line.isBlank())
                .toList());
    return new ReportAligner()
        .align(
            new ReportInput(
                "ar",
                report,
                "en",
                new MemoryPassages("en", documents),
                List.of(ShippedLexicon.arabicEnglish())),
            AlignmentProgress.NONE);
  }

  private static void assertLinks(double least, int seed, List<String> others) {
    List<String> statement = paragraphs(seed).stream().flatMap(List::stream).toList();
    ReportLinks links = seed == 0 && others.isEmpty() ? plain() : align(statement, others);
    LinkScore score =
        LinkScore.of(
            gold(statement).links(),
            LinkScore.links(
                links.links(), document -> document == 0 ? STATEMENT : "other " + document));
    assertTrue(score.f1() >= least, () -> "seed " + seed + ": F1 " + score.f1());
  }

  @Test
  void theStatementBehindTheReportIsFoundInItsOrder() {
    assertLinks(0.98, 0, List.of());
  }

  @Test
  void theStatementIsFoundWithItsParagraphsInAnyOrder() {
    for (int seed = 1; seed <= 2; seed++) {
      assertLinks(0.97, seed, List.of());
    }
  }

  @Test
  void theStatementIsFoundAmongOtherSentences() {
    assertLinks(0.97, 4, un("en").subList(HALF, HALF + OTHERS));
  }

  @Test
  void headingsAndTheFooterAreTheReportersAndTheLeadIsASummary() {
    ReportLinks links = plain();
    List<Integer> added =
        links.links().stream()
            .filter(link -> link.relation() == Relation.ADDED)
            .flatMap(link -> link.source().stream())
            .toList();
    assertEquals(ADDED, added);
    assertEquals(Relation.SUMMARY, links.of(0).findFirst().orElseThrow().relation());
    long translations =
        links.links().stream().filter(link -> link.relation() == Relation.TRANSLATION).count();
    assertTrue(translations >= 40, () -> translations + " translations");
  }

  /** A lexicon that has seen the first half of the sentences alone. */
  private static Lexicon ofFirstHalf() {
    Path bible = SharedTexts.folder("corpus", "bible");
    ParallelText half = text(un("ar").subList(0, HALF), un("en").subList(0, HALF), 1);
    ParallelText verses =
        text(
            some(Samples.lines(bible.resolve("bible.ar"))),
            some(Samples.lines(bible.resolve("bible.en"))),
            0.3);
    return new LexiconLearner("ar", "en", 60_000)
        .learn(List.of(half, verses), AlignmentProgress.NONE);
  }

  private static List<String> some(List<String> verses) {
    return IntStream.range(0, verses.size() / VERSES)
        .mapToObj(k -> verses.get(k * VERSES))
        .toList();
  }

  private static ParallelText text(List<String> arabic, List<String> english, double weight) {
    List<TextPair> pairs =
        IntStream.range(0, arabic.size())
            .filter(i -> !arabic.get(i).isBlank() && !english.get(i).isBlank())
            .mapToObj(i -> new TextPair(arabic.get(i), english.get(i)))
            .toList();
    return new ParallelText(pairs, ParallelText.Kind.SENTENCES, weight);
  }

  @Test
  void sentencesThatTheLexiconHasNotSeenAreFoundAmongTwoThousand() {
    List<String> arabic = un("ar").subList(HALF, 2 * HALF);
    List<String> english = un("en").subList(HALF, 2 * HALF);
    MemoryPassages passages =
        new MemoryPassages("en", List.of(new PassageDocument(Samples.segments(english))));
    PassageFinder finder = new PassageFinder("ar", "en", List.of(ofFirstHalf()));
    List<Integer> ranks =
        IntStream.range(0, HALF / STEP)
            .map(k -> k * STEP)
            .mapToObj(
                i ->
                    finder.find(arabic.get(i), passages, 10).stream()
                        .map(one -> english.get(one.address().segment()))
                        .toList()
                        .indexOf(english.get(i)))
            .toList();
    double atOne = ranks.stream().filter(rank -> rank == 0).count() / (double) ranks.size();
    double atTen = ranks.stream().filter(rank -> rank >= 0).count() / (double) ranks.size();
    assertTrue(atOne >= 0.9 && atTen >= 0.96, () -> "recall " + atOne + ", " + atTen);
  }
}

package org.bayan.benchmarks.library;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.TextPair;
import org.bayan.align.recall.MemoryPassages;
import org.bayan.align.recall.PassageDocument;
import org.bayan.align.recall.PassageFinder;

/** Looks sentences up among the translations of all and prints how many are found. */
final class RecallTable {
  private static final int TEN = 10;

  private final PrintStream out;
  private final PassageFinder finder;

  RecallTable(PrintStream out, List<Lexicon> lexicons) {
    this.out = out;
    this.finder = new PassageFinder("ar", "en", lexicons);
  }

  void head() {
    print("%-34s %8s  %8s %9s %8s", "pairs", "count", "recall@1", "recall@10", "seconds");
  }

  /** Prints a row; sentences that are the same count as one. */
  void row(String name, List<TextPair> pairs) {
    MemoryPassages passages =
        new MemoryPassages(
            "en",
            List.of(
                new PassageDocument(
                    pairs.stream()
                        .map(pair -> new AlignmentSegment(pair.second(), 0, List.of()))
                        .toList())));
    long start = System.nanoTime();
    int first = 0;
    int amongTen = 0;
    for (TextPair pair : pairs) {
      List<String> found =
          finder.find(pair.first(), passages, TEN).stream()
              .map(one -> pairs.get(one.address().segment()).second())
              .toList();
      first += found.indexOf(pair.second()) == 0 ? 1 : 0;
      amongTen += found.contains(pair.second()) ? 1 : 0;
    }
    double all = pairs.size();
    double seconds = (System.nanoTime() - start) / 1e9;
    print("%-34s %8d  %8.4f %9.4f %8.1f", name, pairs.size(), first / all, amongTen / all, seconds);
  }

  private void print(String format, Object... figures) {
    out.println(String.format(Locale.ROOT, format, figures));
  }
}

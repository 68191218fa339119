package org.bayan.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.bayan.core.LexiconEntry;
import org.bayan.core.LexiconOutcome;
import org.bayan.core.LexiconSummary;

/**
 * Prints what a lexicon holds. Words stand last on their lines and, on a terminal, isolated
 * (Unicode Standard Annex 9, X5c), so that an Arabic word does not turn the columns round; a
 * program that reads the words wants them bare.
 */
final class LexiconPrinter {

  private static final char FIRST_STRONG_ISOLATE = 0x2068;
  private static final char POP_ISOLATE = 0x2069;

  private final PrintStream out;
  private final boolean watched;

  LexiconPrinter(Console console) {
    this.out = console.out();
    this.watched = console.isOutputTerminal();
  }

  /** Prints what came of making a lexicon. */
  void print(LexiconOutcome outcome, String what, Path written, Duration time) {
    line("Read", String.format(Locale.ROOT, "%d %s", outcome.read(), what));
    print(outcome.lexicon());
    line("Written", written.toString());
    line("Time", String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0));
  }

  /** Prints how large a lexicon is. */
  void print(LexiconSummary lexicon) {
    line("Languages", lexicon.firstLanguage() + ", " + lexicon.secondLanguage());
    line(
        "Stems", String.format(Locale.ROOT, "%d, %d", lexicon.firstStems(), lexicon.secondStems()));
    line("Pairs", String.format(Locale.ROOT, "%d", lexicon.pairs()));
  }

  /** Prints an entry with its translations. */
  void print(LexiconEntry entry) {
    line("Word", isolated(entry.word()));
    line("Stem", entry.language() + " " + isolated(entry.stem()));
    line("Seen", count(entry.count()));
    out.printf(Locale.ROOT, "%8s %8s %10s  %s%n", "forward", "backward", "seen", "translation");
    for (LexiconEntry.Translation one : entry.translations()) {
      out.printf(
          Locale.ROOT,
          "%8.4f %8.4f %10s  %s%n",
          one.forward(),
          one.backward(),
          count(one.count()),
          isolated(one.stem()));
    }
    out.println();
  }

  private static String count(double count) {
    return String.format(Locale.ROOT, "%.1f", count);
  }

  private String isolated(String word) {
    return watched ? FIRST_STRONG_ISOLATE + word + POP_ISOLATE : word;
  }

  private void line(String name, String value) {
    out.printf(Locale.ROOT, "%-12s%s%n", name, value);
  }
}

package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import org.bayan.core.review.ReviewChange;
import org.bayan.core.review.ReviewChange.Kind;
import org.bayan.core.review.ReviewOutcome;
import org.bayan.core.review.ReviewRequest;
import picocli.CommandLine.Option;

/** How a file is brought back into its bitext, and what is said of it. */
final class ReviewOptions {

  @Option(
      names = "--into",
      required = true,
      paramLabel = "FILE.bitext",
      description = "The bitext; it is changed in place.")
  private Path into;

  @Option(
      names = "--overwrite",
      description = "Decides conflicts for the file: what it says replaces what was changed here.")
  private boolean overwrite;

  @Option(names = "--dry-run", description = "Prints the changes and writes nothing.")
  private boolean dryRun;

  ReviewRequest request(Path file) {
    return new ReviewRequest(file, into, overwrite, dryRun);
  }

  void print(ReviewOutcome outcome, Console console) {
    console.out().println("#kind\tbead\tfield\tbefore\tafter");
    for (ReviewChange change : outcome.changes()) {
      console
          .out()
          .println(
              String.join(
                  "\t",
                  word(change.kind()),
                  cell(change.bead()),
                  word(change.field()),
                  cell(change.before()),
                  cell(change.after())));
    }
    console
        .err()
        .printf(
            Locale.ROOT,
            "%d beads changed, %d with conflicts, %d with something refused, %d the same; %s%n",
            outcome.beads(Kind.CHANGED),
            outcome.beads(Kind.CONFLICT),
            outcome.beads(Kind.REFUSED),
            outcome.same(),
            outcome.written() ? "written to " + into : "nothing written");
    if (outcome.beads(Kind.CONFLICT) > 0) {
      console
          .err()
          .println("Conflicts were changed here too; --overwrite decides them for the file.");
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String cell(String text) {
    return text.replaceAll("[\\s\\p{Cc}]+", " ");
  }
}

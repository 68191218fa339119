package org.bayan.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.core.BeadChange;
import org.bayan.core.EncodingBasis;
import org.bayan.core.ImportOutcome;
import org.bayan.core.ImportedDocument;
import org.bayan.model.bitext.Origin;

/** Prints what came of an import: a line a document, then the beads and the files. */
final class ImportPrinter {

  private static final String HELD_BACK =
      "; some are the work of people or of another tool, so that nothing was aligned anew";

  private final PrintStream out;

  ImportPrinter(PrintStream out) {
    this.out = out;
  }

  void print(ImportOutcome outcome, Path bitext) {
    for (ImportedDocument document : outcome.documents()) {
      line("Imported", oneLine(document.origin().getFile()) + ": " + facts(document));
    }
    line("Beads", beads(outcome));
    for (ImportedDocument document : outcome.documents()) {
      document.copy().ifPresent(copy -> line("Kept", copy.toString()));
    }
    line("Written", bitext + (outcome.created() ? "" : " (added to)"));
  }

  private void line(String name, String value) {
    out.printf(Locale.ROOT, "%-12s%s%n", name, value);
  }

  private static String facts(ImportedDocument document) {
    Origin origin = document.origin();
    List<String> facts = new ArrayList<>();
    facts.add(origin.getMediaType());
    if (document.encodingBasis() != EncodingBasis.FORMAT) {
      facts.add(origin.getEncoding() + basis(document.encodingBasis()));
    }
    facts.add(document.language() + basis(document.languageBasis()));
    facts.add(new Counted(document.units(), "unit").toString());
    facts.add(new Counted(document.segments(), "segment").toString());
    if (document.pairs() > 0) {
      facts.add(new Counted(document.pairs(), "pair").toString());
    }
    add(facts, "title", origin.getTitle());
    add(facts, "publisher", origin.getPublisher());
    add(facts, "date", origin.getDate());
    add(facts, "symbol", origin.getSymbol());
    return String.join(", ", facts);
  }

  private static String basis(Enum<?> basis) {
    return switch (basis.name()) {
      case "SERVER" -> " (stated by the server)";
      case "TEXT" -> " (as the text)";
      default -> " (" + basis.name().toLowerCase(Locale.ROOT) + ")";
    };
  }

  private static void add(List<String> facts, String name, String value) {
    if (value != null && !value.isBlank()) {
      facts.add(name + " “" + oneLine(value) + "”");
    }
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("[\\s\\p{Cc}]+", " ");
  }

  private static String beads(ImportOutcome outcome) {
    BeadChange beads = outcome.beads();
    if (beads.aligned() > 0) {
      return beads.aligned() + ", aligned anew";
    }
    List<String> parts = new ArrayList<>();
    if (beads.imported() > 0) {
      parts.add(beads.imported() + " imported");
    }
    if (beads.open() > 0) {
      parts.add(beads.open() + " new ones with one side");
    }
    if (beads.kept() > 0) {
      parts.add(beads.kept() + " kept as they were");
    }
    return String.join(", ", parts) + (isHeldBack(outcome) ? HELD_BACK : "");
  }

  private static boolean isHeldBack(ImportOutcome outcome) {
    return outcome.beads().open() > 0
        && !outcome.project().getSource().getUnits().isEmpty()
        && !outcome.project().getTargets().get(0).getUnits().isEmpty();
  }
}

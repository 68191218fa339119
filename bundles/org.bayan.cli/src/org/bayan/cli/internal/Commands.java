package org.bayan.cli.internal;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.bayan.core.AlignDocuments;
import org.bayan.core.ConvertBilingual;
import org.bayan.core.ExportDeliverables;
import org.bayan.core.ExportTranslation;
import org.bayan.core.ImportDocuments;
import org.bayan.core.RecentBitext;
import org.bayan.core.ResegmentBitext;
import org.bayan.core.SegmentDocument;
import org.bayan.core.citation.CiteReport;
import org.bayan.core.quality.CheckQuality;
import org.bayan.core.review.ExportReviewTable;
import org.bayan.core.termimport.TableMemory;
import picocli.CommandLine;

/**
 * All commands by their names. To look at the options of all of them takes as long as the start of
 * the platform, so where the first word names one, it alone is made.
 */
public final class Commands {

  private final SequencedMap<String, Supplier<Object>> makers = new LinkedHashMap<>();

  /**
   * Commands that share a console.
   *
   * @param align the use case behind {@code align}
   * @param recent remembers the bitext that was made
   * @param tables remembers what the columns of tables say
   * @param console where they write to
   */
  public Commands(AlignDocuments align, RecentBitext recent, TableMemory tables, Console console) {
    makers.put("align", () -> new AlignCommand(align, recent, console));
    makers.put("cite", () -> new CiteCommand(new CiteReport(), recent, console));
    makers.put("import", () -> new ImportCommand(new ImportDocuments(align), recent, console));
    makers.put("convert", () -> new ConvertCommand(new ConvertBilingual(), recent, console));
    makers.put("segment", () -> new SegmentCommand(new SegmentDocument(), console));
    makers.put("resegment", () -> new ResegmentCommand(new ResegmentBitext(), console));
    makers.put("export", () -> export(console));
    makers.put("review", () -> ReviewCommand.of(console));
    makers.put("lexicon", () -> LexiconCommand.of(console));
    makers.put("terms", () -> TermsCommand.of(tables, console));
    makers.put("tmx", () -> TmxCommand.of(console));
    makers.put("check", () -> new CheckCommand(new CheckQuality(align), console));
    makers.put("xliff", () -> XliffCommand.of(console));
    makers.put("memory", () -> MemoryCommand.of(console));
    makers.put("library", () -> LibraryCommand.of(console));
    makers.put("help", CommandLine.HelpCommand::new);
  }

  private static Object export(Console console) {
    return new ExportCommand(
        new ExportDeliverables(), new ExportTranslation(), new ExportReviewTable(), console);
  }

  /**
   * The program with the commands that some words may need.
   *
   * @param arguments the words after {@code bayan}
   */
  public CommandLine root(String... arguments) {
    CommandLine root = new CommandLine(new RootCommand());
    boolean known = arguments.length > 0 && makers.containsKey(arguments[0]);
    if (known && !"help".equals(arguments[0])) {
      root.addSubcommand(arguments[0], makers.get(arguments[0]).get());
    } else {
      makers.forEach((name, maker) -> root.addSubcommand(name, maker.get()));
    }
    return root;
  }
}

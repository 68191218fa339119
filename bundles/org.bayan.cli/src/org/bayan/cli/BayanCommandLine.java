package org.bayan.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bayan.cli.internal.AlignCommand;
import org.bayan.cli.internal.CharsetConverter;
import org.bayan.cli.internal.CheckCommand;
import org.bayan.cli.internal.CiteCommand;
import org.bayan.cli.internal.Console;
import org.bayan.cli.internal.ConvertCommand;
import org.bayan.cli.internal.ExportCommand;
import org.bayan.cli.internal.FailureReporter;
import org.bayan.cli.internal.ImportCommand;
import org.bayan.cli.internal.IsoDate;
import org.bayan.cli.internal.IsoDateConverter;
import org.bayan.cli.internal.LanguageTag;
import org.bayan.cli.internal.LanguageTagConverter;
import org.bayan.cli.internal.LexiconCommand;
import org.bayan.cli.internal.LexiconSourceConverter;
import org.bayan.cli.internal.LibraryCommand;
import org.bayan.cli.internal.MemoryCommand;
import org.bayan.cli.internal.NumberConverter;
import org.bayan.cli.internal.PathConverter;
import org.bayan.cli.internal.ResegmentCommand;
import org.bayan.cli.internal.ReviewCommand;
import org.bayan.cli.internal.RootCommand;
import org.bayan.cli.internal.RulesConverter;
import org.bayan.cli.internal.SegmentCommand;
import org.bayan.cli.internal.SidesConverter;
import org.bayan.cli.internal.TermsCommand;
import org.bayan.cli.internal.TmxCommand;
import org.bayan.cli.internal.WholeNumberConverter;
import org.bayan.cli.internal.XliffCommand;
import org.bayan.core.AlignDocuments;
import org.bayan.core.ConvertBilingual;
import org.bayan.core.ExportDeliverables;
import org.bayan.core.ExportTranslation;
import org.bayan.core.ImportDocuments;
import org.bayan.core.LexiconSource;
import org.bayan.core.RecentBitext;
import org.bayan.core.ResegmentBitext;
import org.bayan.core.ResegmentRequest.Sides;
import org.bayan.core.RulesChoice;
import org.bayan.core.SegmentDocument;
import org.bayan.core.citation.CiteReport;
import org.bayan.core.quality.CheckQuality;
import org.bayan.core.review.ExportReviewTable;
import org.bayan.core.termimport.TableMemory;
import picocli.CommandLine;

/** The {@code bayan} command. */
public final class BayanCommandLine {

  private final CommandLine root;
  private final FailureReporter reporter;

  /**
   * The command.
   *
   * @param align the use case behind {@code align}
   * @param recent remembers the bitext that was made, for the workbench
   * @param out standard output
   * @param err standard error
   */
  public BayanCommandLine(
      AlignDocuments align, RecentBitext recent, PrintStream out, PrintStream err) {
    this(align, recent, TableMemory.ofUser(), out, err);
  }

  /**
   * The command, with a memory of its own for tables of terms.
   *
   * @param align the use case behind {@code align}
   * @param recent remembers the bitext that was made, for the workbench
   * @param tables remembers what the columns of tables say
   * @param out standard output
   * @param err standard error
   */
  public BayanCommandLine(
      AlignDocuments align,
      RecentBitext recent,
      TableMemory tables,
      PrintStream out,
      PrintStream err) {
    Console console = new Console(out, err);
    root = new CommandLine(new RootCommand());
    root.addSubcommand(new AlignCommand(align, recent, console));
    root.addSubcommand(new CiteCommand(new CiteReport(), recent, console));
    root.addSubcommand(new ImportCommand(new ImportDocuments(align), recent, console));
    root.addSubcommand(new ConvertCommand(new ConvertBilingual(), recent, console));
    root.addSubcommand(new SegmentCommand(new SegmentDocument(), console));
    root.addSubcommand(new ResegmentCommand(new ResegmentBitext(), console));
    root.addSubcommand(
        new ExportCommand(
            new ExportDeliverables(), new ExportTranslation(), new ExportReviewTable(), console));
    root.addSubcommand(ReviewCommand.of(console));
    root.addSubcommand(LexiconCommand.of(console));
    root.addSubcommand(TermsCommand.of(tables, console));
    root.addSubcommand(TmxCommand.of(console));
    root.addSubcommand(new CheckCommand(new CheckQuality(align), console));
    root.addSubcommand(XliffCommand.of(console));
    root.addSubcommand(MemoryCommand.of(console));
    root.addSubcommand(LibraryCommand.of(console));
    root.addSubcommand(new CommandLine.HelpCommand());
    root.registerConverter(Path.class, new PathConverter());
    root.registerConverter(Charset.class, new CharsetConverter());
    root.registerConverter(LanguageTag.class, new LanguageTagConverter());
    root.registerConverter(IsoDate.class, new IsoDateConverter());
    root.registerConverter(RulesChoice.class, new RulesConverter());
    root.registerConverter(LexiconSource.class, new LexiconSourceConverter());
    root.registerConverter(Sides.class, new SidesConverter());
    root.registerConverter(int.class, new WholeNumberConverter());
    root.registerConverter(Integer.class, new WholeNumberConverter());
    root.registerConverter(Double.class, new NumberConverter());
    root.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    root.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    reporter = new FailureReporter(console);
    root.setParameterExceptionHandler(reporter);
    root.setExecutionExceptionHandler(reporter);
  }

  /**
   * Runs a command.
   *
   * @param arguments the words after {@code bayan}
   * @return one of the {@link ExitCode}s
   */
  public int run(String... arguments) {
    try {
      return root.execute(arguments);
    } catch (Error e) {
      // No command goes on after it; the platform would log it and end as if all were well.
      return reporter.fault(e);
    }
  }
}

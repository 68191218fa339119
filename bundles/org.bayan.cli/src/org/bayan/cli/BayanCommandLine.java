package org.bayan.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bayan.cli.internal.CharsetConverter;
import org.bayan.cli.internal.Commands;
import org.bayan.cli.internal.Console;
import org.bayan.cli.internal.FailureReporter;
import org.bayan.cli.internal.IsoDate;
import org.bayan.cli.internal.IsoDateConverter;
import org.bayan.cli.internal.LanguageTag;
import org.bayan.cli.internal.LanguageTagConverter;
import org.bayan.cli.internal.LexiconSourceConverter;
import org.bayan.cli.internal.NumberConverter;
import org.bayan.cli.internal.PathConverter;
import org.bayan.cli.internal.RulesConverter;
import org.bayan.cli.internal.SidesConverter;
import org.bayan.cli.internal.WholeNumberConverter;
import org.bayan.core.AlignDocuments;
import org.bayan.core.LexiconSource;
import org.bayan.core.RecentBitext;
import org.bayan.core.ResegmentRequest.Sides;
import org.bayan.core.RulesChoice;
import org.bayan.core.termimport.TableMemory;
import picocli.CommandLine;

/** The {@code bayan} command. */
public final class BayanCommandLine {

  private final Commands commands;
  private final PrintStream out;
  private final PrintStream err;
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
    this.out = out;
    this.err = err;
    Console console = new Console(out, err);
    commands = new Commands(align, recent, tables, console);
    reporter = new FailureReporter(console);
  }

  /**
   * Runs a command.
   *
   * @param arguments the words after {@code bayan}
   * @return one of the {@link ExitCode}s
   */
  public int run(String... arguments) {
    try {
      return root(arguments).execute(arguments);
    } catch (Error e) {
      // No command goes on after it; the platform would log it and end as if all were well.
      return reporter.fault(e);
    }
  }

  private CommandLine root(String... arguments) {
    CommandLine root = commands.root(arguments);
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
    root.setParameterExceptionHandler(reporter);
    root.setExecutionExceptionHandler(reporter);
    return root;
  }
}

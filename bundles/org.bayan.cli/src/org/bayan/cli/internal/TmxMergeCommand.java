package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.tmx.MemoryOutcome;
import org.bayan.core.tmx.MergeTmx;
import org.bayan.core.tmx.MergeTmx.Duplicates;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code bayan tmx merge}. */
@Command(
    name = "merge",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Joins TMX files in one, in the order in which they are named.",
    description = "The header is that of the first file.",
    footer = {
      "",
      "Example:",
      "  bayan tmx merge 2014.tmx 2015.tmx --to all.tmx --drop same-texts",
      ""
    })
public final class TmxMergeCommand implements Callable<Integer> {

  private final MergeTmx merge;
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "TMX files.")
  private List<Path> files;

  @Option(names = "--to", required = true, paramLabel = "OUT", description = "The file to write.")
  private Path to;

  @Option(
      names = "--drop",
      paramLabel = "WHICH",
      converter = DuplicatesConverter.class,
      defaultValue = "identical",
      description =
          "Units to write once only: none, identical (in everything), or same-texts (in the same"
              + " languages; the first is written) (default: ${DEFAULT-VALUE}).")
  private Duplicates drop;

  @Mixin private UnreadableOption unreadable;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public TmxMergeCommand(MergeTmx merge, Console console) {
    this.merge = merge;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    MemoryOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = merge.run(files, to, drop, unreadable.skip(), progress);
    }
    new MemoryPrinter(console).print(outcome);
    return ExitCode.DONE;
  }

  /** Reads which units are dropped. */
  static final class DuplicatesConverter implements ITypeConverter<Duplicates> {

    @Override
    public Duplicates convert(String value) {
      return switch (value) {
        case "none" -> Duplicates.KEEP;
        case "identical" -> Duplicates.IDENTICAL;
        case "same-texts" -> Duplicates.SAME_TEXTS;
        default ->
            throw new TypeConversionException(
                "'" + value + "' is none of none, identical and same-texts");
      };
    }
  }
}

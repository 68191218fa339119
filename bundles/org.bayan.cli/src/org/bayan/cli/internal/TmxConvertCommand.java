package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.tmx.ConvertTmx;
import org.bayan.core.tmx.MemoryOptions;
import org.bayan.core.tmx.MemoryOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan tmx convert}. */
@Command(
    name = "convert",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Writes a TMX file anew as TMX 1.4b, mended and as other tools want it.",
    footer = {
      "",
      "Example:",
      "  bayan tmx convert all.tmx --to ar-en.tmx --languages ar,en --level 1",
      ""
    })
public final class TmxConvertCommand implements Callable<Integer> {

  private final ConvertTmx convert;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A TMX file.")
  private Path file;

  @Option(names = "--to", required = true, paramLabel = "OUT", description = "The file to write.")
  private Path to;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      defaultValue = "2",
      description = "2 with inline codes, 1 with the mere texts (default: ${DEFAULT-VALUE}).")
  private int level;

  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "LANG",
      description =
          "Languages to write, parted by commas; units that lack one are left out (default: all).")
  private List<LanguageTag> languages = new ArrayList<>();

  @Mixin private LeftOutOptions leftOut;

  @Mixin private UnreadableOption unreadable;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public TmxConvertCommand(ConvertTmx convert, Console console) {
    this.convert = convert;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    if (level != 1 && level != 2) {
      throw new TaskException(
          TaskException.Kind.REQUEST, "--level %d: TMX has the levels 1 and 2.".formatted(level));
    }
    MemoryOptions options =
        new MemoryOptions(
            level == 2,
            languages.stream().map(LanguageTag::text).toList(),
            leftOut.stripBidi(),
            leftOut.anonymous());
    MemoryOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = convert.run(file, to, options, unreadable.skip(), progress);
    }
    new MemoryPrinter(console).print(outcome);
    return ExitCode.DONE;
  }
}

package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.Deliverables;
import org.bayan.core.ExportDeliverables;
import org.bayan.core.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan export}. */
@Command(
    name = "export",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Writes a translation memory or a bilingual page from a bitext.",
    description = {
      "Takes the bitext as it is, with everything that was corrected by hand. The ending of the"
          + " file says what is written: .tmx a translation memory, .html a bilingual page.",
    },
    footer = {"", "Example:", "  bayan export brussels.bitext --to brussels.tmx", ""})
public final class ExportCommand implements Callable<Integer> {

  private final ExportDeliverables export;
  private final Console console;

  @Parameters(paramLabel = "FILE.bitext", description = "The bitext.")
  private Path bitext;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "OUT",
      description = "The file to write; it ends in .tmx or .html.")
  private Path to;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public ExportCommand(ExportDeliverables export, Console console) {
    this.export = export;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    export.run(bitext, deliverables());
    console.out().println("Written     " + to);
    return ExitCode.DONE;
  }

  private Deliverables deliverables() throws TaskException {
    String name = to.toString().toLowerCase(Locale.ROOT);
    Optional<Path> file = Optional.of(to);
    Optional<Path> none = Optional.empty();
    if (name.endsWith(".tmx")) {
      return new Deliverables(none, file, none, none);
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return new Deliverables(none, none, none, file);
    }
    throw new TaskException(
        TaskException.Kind.REQUEST,
        "--to %s: the name must end in .tmx or .html, which says what to write.".formatted(to));
  }
}

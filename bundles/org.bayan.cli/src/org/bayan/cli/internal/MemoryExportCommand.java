package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.memory.ExportMemory;
import org.bayan.core.memory.ExportMemoryRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bayan memory export}. */
@Command(
    name = "export",
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    header = "Writes a translation memory, or a part of it, as TMX 1.4b.",
    footer = {
      "",
      "Examples:",
      "  bayan memory export reports --to all.tmx",
      "  bayan memory export reports --to new.tmx --status accepted --since 2026-01-01",
      "  bayan memory export reports --to outside.tmx --anonymous --strip-bidi",
      ""
    })
public final class MemoryExportCommand implements Callable<Integer> {

  private final ExportMemory export;
  private final Console console;

  @Mixin private MemoryArgument memory;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "The TMX file to write.")
  private Path to;

  @Mixin private MemoryFilterOptions filter;

  @Mixin private LeftOutOptions leftOut;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public MemoryExportCommand(ExportMemory export, Console console) {
    this.export = export;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    long units;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      units = export.run(request(), progress);
    }
    console.out().println("Written     %s: %d units".formatted(to, units));
    return ExitCode.DONE;
  }

  private ExportMemoryRequest request() {
    return new ExportMemoryRequest(
        memory.folder(), to, filter.filter(), leftOut.stripBidi(), leftOut.anonymous());
  }
}

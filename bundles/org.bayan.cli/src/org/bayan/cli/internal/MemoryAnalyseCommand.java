package org.bayan.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.core.memory.AnalyseLeverage;
import org.bayan.core.memory.AnalyseRequest;
import org.bayan.core.memory.LeverageRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bayan memory analyse}. */
@Command(
    name = "analyse",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Tells how much of documents a translation memory knows.",
    description = {
      "Prints a table with a row for each band of each document, and of all of them: segments,"
          + " words, characters (without white space), and the share of the words. The header line"
          + " begins with #.",
      "",
      "Bands: 101 (the same text between the same texts), repetition (the text stood before in"
          + " these documents), 100, 95-99, 85-94, 75-84, internal 75-99 (similar to a text that"
          + " stood before, and less so to any in the memory), 50-74, new. A segment counts once.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan memory analyse reports statement.docx annex.docx --lang en",
      "  bayan memory analyse reports statement.docx --to leverage.html",
      ""
    })
public final class MemoryAnalyseCommand implements Callable<Integer> {

  private final AnalyseLeverage analyse;
  private final Console console;

  @Mixin private MemoryArgument memory;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Documents.")
  private List<Path> files;

  @Mixin private MemoryLanguageOptions languages;

  @Mixin private SegmentationOptions segmentation;

  @Mixin private TableOutputOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public MemoryAnalyseCommand(AnalyseLeverage analyse, Console console) {
    this.analyse = analyse;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    AnalyseRequest request =
        new AnalyseRequest(
            memory.folder(),
            new SourceDocumentsOfCommand(languages, segmentation).of(files),
            segmentation.rules(),
            languages.target());
    ResultTable<LeverageRow> rows;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      rows = analyse.run(request, progress);
    }
    table.put(rows, "Leverage of " + memory.folder().getFileName(), console);
    return ExitCode.DONE;
  }
}

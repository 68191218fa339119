package org.bayan.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.ResultTable;
import org.bayan.core.SegmentDocument;
import org.bayan.core.TaskException;
import org.bayan.core.TextSource;
import org.bayan.core.memory.FoundMatch;
import org.bayan.core.memory.LookUpTexts;
import org.bayan.core.memory.LookUpTextsRequest;
import org.bayan.index.memory.LookUpOptions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bayan memory lookup}. */
@Command(
    name = "lookup",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Looks texts up in a translation memory.",
    description = {
      "Prints a table of matches, the best first: the segment (counted from 0); the score; the"
          + " type; whether the unit is unreviewed; source and target; the proposal, which is the"
          + " target with numbers and dates replaced, and where (in UTF-16 units); differences"
          + " (missing, added, changed, form, placeable) with their places in the text and in the"
          + " source; what of the text is covered, and where in the source that is; how many units"
          + " have the same texts; and where the unit comes from. The header line begins with #.",
      "",
      "Types: context-exact (101: the same text between the same texts), exact (100: the same text;"
          + " all such units are given), exact-placeables (only numbers or dates differ, and all"
          + " could be replaced), fuzzy; and where nothing reaches --min: subsegment (a unit that"
          + " is a part of the text) and fragment (a run of words of the text).",
      "",
      "The score of similar texts is 100 * (1 - D / words of the longer text). D adds 1 for a word"
          + " more, less or other; for another form of a word the share of its letters that differ;"
          + " 0.1 for another number or date, and for a mark.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan memory lookup reports --text 'The report was adopted.'",
      "  bayan memory lookup reports --file statement.docx --lang en --min 80 --format json",
      ""
    })
public final class MemoryLookUpCommand implements Callable<Integer> {

  private static final int LOWEST = 1;
  private static final int HIGHEST = 100;

  private final LookUpTexts lookUp;
  private final Console console;

  /** What is looked up. */
  private static final class Wanted {
    @Option(names = "--text", paramLabel = "TEXT", description = "A text to look up.")
    private String text;

    @Option(
        names = "--file",
        paramLabel = "FILE",
        description = "A document whose segments to look up, each between its neighbours.")
    private Path file;
  }

  @Mixin private MemoryArgument memory;

  @ArgGroup(multiplicity = "1")
  private Wanted wanted;

  @Mixin private MemoryLanguageOptions languages;

  @Option(
      names = "--min",
      paramLabel = "SCORE",
      defaultValue = "70",
      description = "The lowest score, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int least;

  @Option(
      names = "--most",
      paramLabel = "COUNT",
      defaultValue = "10",
      description = "How many matches of a text, but for exact ones (default: ${DEFAULT-VALUE}).")
  private int most;

  @Mixin private SegmentationOptions segmentation;

  @Mixin private TableOutputOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public MemoryLookUpCommand(LookUpTexts lookUp, Console console) {
    this.lookUp = lookUp;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    if (least < LOWEST || least > HIGHEST || most < 1) {
      throw new TaskException(
          TaskException.Kind.REQUEST, "--min is 1 to 100, and --most at least 1.");
    }
    Optional<TextSource> document = Optional.empty();
    if (wanted.file != null) {
      document = Optional.of(new SourceDocumentsOfCommand(languages, segmentation).of(wanted.file));
    }
    LookUpTextsRequest request =
        new LookUpTextsRequest(
            memory.folder(),
            document.isEmpty() ? List.of(wanted.text) : segments(document.get()),
            document.isPresent(),
            document.map(TextSource::language).or(languages::language),
            languages.target(),
            new LookUpOptions(least, most, LookUpOptions.USUAL.unreviewedPenalty(), true));
    ResultTable<FoundMatch> found;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      found = lookUp.run(request, progress);
    }
    table.put(found, "Matches in " + memory.folder().getFileName(), console);
    return ExitCode.DONE;
  }

  private List<String> segments(TextSource document) throws TaskException {
    return new SegmentDocument()
        .run(document, segmentation.rules()).stream().flatMap(List::stream).toList();
  }
}

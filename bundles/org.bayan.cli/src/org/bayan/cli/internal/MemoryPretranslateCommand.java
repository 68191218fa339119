package org.bayan.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.memory.PretranslateDocument;
import org.bayan.core.memory.PretranslateOutcome;
import org.bayan.core.memory.PretranslateRequest;
import org.bayan.index.memory.LookUpOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan memory pretranslate}. */
@Command(
    name = "pretranslate",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Translates documents from a translation memory as far as it goes.",
    description = {
      "Writes a bitext with a bead for each segment. The best match of the segment stands in it as"
          + " a draft, with numbers and dates replaced, and its score as confidence; what nothing"
          + " fits stays open. With --lock, translations of the same text are accepted, so that"
          + " they are not changed by mistake.",
      "",
      "Inline codes of a match become those of the segment that they stand for. Where some of the"
          + " segment are left, or some of the match fit none, the number of the segment is"
          + " printed, and it is never locked.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan memory pretranslate reports statement.docx --to statement.bitext --min 85",
      "  bayan memory pretranslate reports a.docx b.docx --to folder --lock",
      ""
    })
public final class MemoryPretranslateCommand implements Callable<Integer> {

  private static final String ENDING = ".bitext";

  private final PretranslateDocument pretranslate;
  private final Console console;

  @Mixin private MemoryArgument memory;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Documents.")
  private List<Path> files;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "OUT",
      description = "The bitext to write, or a folder for the bitexts of the documents.")
  private Path to;

  @Mixin private MemoryLanguageOptions languages;

  @Option(
      names = "--min",
      paramLabel = "SCORE",
      defaultValue = "70",
      description = "The lowest score, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int least;

  @Option(
      names = "--unreviewed",
      paramLabel = "POINTS",
      defaultValue = "2",
      description = "By how much the score of unreviewed units falls (default: ${DEFAULT-VALUE}).")
  private int penalty;

  @Option(names = "--lock", description = "Accept translations of the same text.")
  private boolean lock;

  @Mixin private SegmentationOptions segmentation;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public MemoryPretranslateCommand(PretranslateDocument pretranslate, Console console) {
    this.pretranslate = pretranslate;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    if (least < 1 || least > 100 || penalty < 0) {
      throw request("--min is 1 to 100, and --unreviewed at least 0.");
    }
    boolean folder = Files.isDirectory(to);
    if (!folder && files.size() > 1) {
      throw request("--to " + to + " is no folder; name one for several documents.");
    }
    if (!folder && !to.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      throw request("--to " + to + ": the name of a bitext ends in .bitext.");
    }
    for (Path file : files) {
      translate(file, folder ? to.resolve(file.getFileName() + ENDING) : to);
    }
    return ExitCode.DONE;
  }

  private void translate(Path file, Path bitext) throws TaskException {
    PretranslateRequest request =
        new PretranslateRequest(
            memory.folder(),
            new SourceDocumentsOfCommand(languages, segmentation).of(file),
            segmentation.rules(),
            languages.target(),
            new LookUpOptions(least, 1, penalty, false),
            lock,
            bitext);
    PretranslateOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = pretranslate.run(request, progress);
    }
    console
        .out()
        .println(
            "Written     %s: %d segments, %d exact, %d similar, %d open"
                .formatted(
                    bitext,
                    outcome.segments(),
                    outcome.exact(),
                    outcome.similar(),
                    outcome.open()));
    if (!outcome.codesToPlace().isEmpty()) {
      String numbers =
          outcome.codesToPlace().stream().map(String::valueOf).collect(Collectors.joining(", "));
      console.out().println("Codes       to be placed by hand in segments " + numbers);
    }
  }

  private static TaskException request(String message) {
    return new TaskException(TaskException.Kind.REQUEST, message);
  }
}

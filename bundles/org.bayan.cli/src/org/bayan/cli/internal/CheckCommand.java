package org.bayan.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.quality.CheckOutcome;
import org.bayan.core.quality.CheckQuality;
import org.bayan.core.quality.CheckRequest;
import org.bayan.core.quality.QualityInput;
import org.bayan.quality.Profile;
import org.bayan.terms.check.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan check}. */
@Command(
    name = "check",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Looks for faults in translations.",
    description = {
      "Checks bitexts, memories (TMX) and pairs of texts: numbers and dates by value, symbols and"
          + " resolutions, names, states, terms, omissions and additions, marks, spaces, tags,"
          + " invisible characters. Nothing is changed.",
      "",
      "Prints a table: the severity (error, warning or info), the check, the segments of source and"
          + " target (their ids, or the number of the pair), what is wrong, what to write instead,"
          + " and the file. The header line begins with #.",
      "",
      "Names that end in .bitext or .tmx are files of their own; all others are taken in twos, as"
          + " SOURCE and TARGET. Two texts of as many lines are compared line by line, others are"
          + " aligned first. What a person has ruled out in a bitext is not counted, but stands in"
          + " the report with the reason.",
    },
    footer = {
      "",
      "Exits with 1 when something as severe as --fail-on is found, with 3 when a file cannot be"
          + " read; the others are checked all the same.",
      "",
      "Examples:",
      "  bayan check statement.bitext --report quality.html",
      "  bayan check source.en target.ar --termbase terms.tbx --fail-on error",
      "  bayan check *.tmx --profile house.profile --format json",
      ""
    })
public final class CheckCommand implements Callable<Integer> {

  private final CheckQuality check;
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Bitexts, TMX files, or two texts: SOURCE TARGET.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description =
          "A termbase (TBX) to use instead of those that a bitext names, or of the seed termbase;"
              + " may be repeated.")
  private List<Path> termbases = new ArrayList<>();

  @Option(names = "--no-termbase", description = "Checks no terms.")
  private boolean noTermbase;

  @Option(
      names = "--profile",
      paramLabel = "un|news|FILE",
      converter = ProfileConverter.class,
      defaultValue = "un",
      description = "Which checks run, and how the house writes (default: ${DEFAULT-VALUE}).")
  private Profile profile;

  @Option(
      names = "--list",
      description =
          "Prints the profile with all checks and what they look for, as a file that --profile"
              + " takes.")
  private boolean list;

  @Option(
      names = "--source-lang",
      paramLabel = "LANG",
      description = "The language of source texts (default: told from the text).")
  private LanguageTag source;

  @Option(
      names = "--target-lang",
      paramLabel = "LANG",
      description = "The language of target texts (default: told from the text).")
  private LanguageTag target;

  @Mixin private LexiconOptions lexicons;

  @Option(
      names = "--report",
      paramLabel = "OUT.html",
      description = "Writes a report to read and to print.")
  private Path report;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = SeverityConverter.class,
      defaultValue = "warning",
      description = "info, warning or error (default: ${DEFAULT-VALUE}).")
  private Severity failOn;

  @Mixin private TableOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public CheckCommand(CheckQuality check, Console console) {
    this.check = check;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    if (list) {
      console.out().print(profile.write());
      console.out().flush();
      return ExitCode.DONE;
    }
    CheckRequest request =
        new CheckRequest(
            inputs(), profile, chosen(), lexicons.choice(), Optional.ofNullable(report));
    CheckOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = check.run(request, progress);
    }
    table.print(outcome.findings(), console);
    outcome.unopened().forEach(sentence -> console.err().println("bayan: " + sentence));
    if (!outcome.dismissed().isEmpty()) {
      console.err().println("bayan: %d ruled out".formatted(outcome.dismissed().size()));
    }
    if (!outcome.unopened().isEmpty()) {
      return ExitCode.FILE;
    }
    return outcome.has(failOn) ? ExitCode.FAULTS_FOUND : ExitCode.DONE;
  }

  private Optional<TermbaseChoice> chosen() {
    if (noTermbase) {
      return Optional.of(TermbaseChoice.NONE);
    }
    return termbases.isEmpty()
        ? Optional.empty()
        : Optional.of(new TermbaseChoice(termbases, false));
  }

  private List<QualityInput> inputs() throws TaskException {
    List<QualityInput> inputs = new ArrayList<>();
    Path first = null;
    for (Path file : files) {
      String name = file.getFileName() == null ? "" : file.getFileName().toString();
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".bitext")) {
        inputs.add(new QualityInput.Bitext(file));
      } else if (lower.endsWith(".tmx")) {
        inputs.add(new QualityInput.Memory(file, tag(source), tag(target)));
      } else if (first == null) {
        first = file;
      } else {
        inputs.add(new QualityInput.Texts(first, file, tag(source), tag(target)));
        first = null;
      }
    }
    if (first != null) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          first + " has no translation beside it; name two texts, a .bitext or a .tmx file.");
    }
    if (inputs.isEmpty()) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          "There is nothing to check; name a .bitext or .tmx file, or two texts.");
    }
    return inputs;
  }

  private static Optional<String> tag(LanguageTag language) {
    return Optional.ofNullable(language).map(LanguageTag::text);
  }
}

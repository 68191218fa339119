package org.bayan.cli.internal;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.memory.ConcordanceOutcome;
import org.bayan.core.memory.SearchConcordance;
import org.bayan.core.memory.SearchConcordanceRequest;
import org.bayan.index.memory.ConcordanceMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan memory concordance}. */
@Command(
    name = "concordance",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Shows how words are used and translated in a translation memory.",
    description = {
      "Prints a table of places, those with the most frequent translation first: the translation"
          + " that a group of them has, and how many have it; what was found; its probable"
          + " translation, by the words of the lexicon that ships; the source and where it stands"
          + " there; the target and where the translation stands there (in UTF-16 units); the unit,"
          + " its id and its document. The header line begins with #.",
      "",
      "The query is words one after another; marks between them do not count. --as says how they"
          + " are taken: forms (with clitics and endings or without), exact (as they are written,"
          + " but for case, diacritics and hamza), wildcard (* for any letters, ? for one), regex"
          + " (a regular expression for each word, in the notation of Lucene).",
    },
    footer = {
      "",
      "Examples:",
      "  bayan memory concordance reports 'Security Council'",
      "  bayan memory concordance reports تحالف",
      "  bayan memory concordance reports 'report mission' --near 3",
      "  bayan memory concordance reports 'adopt* resolution' --as wildcard --format json",
      ""
    })
public final class MemoryConcordanceCommand implements Callable<Integer> {

  private final SearchConcordance search;
  private final Console console;

  @Mixin private MemoryArgument memory;

  @Parameters(index = "1", paramLabel = "QUERY", description = "The words.")
  private String query;

  @Mixin private MemoryLanguageOptions languages;

  @Option(
      names = "--as",
      paramLabel = "MODE",
      converter = ConcordanceModeConverter.class,
      defaultValue = "forms",
      description = "forms, exact, wildcard or regex (default: ${DEFAULT-VALUE}).")
  private ConcordanceMode mode;

  @Option(
      names = "--near",
      paramLabel = "COUNT",
      defaultValue = "0",
      description = "How many other words may stand between the words (default: ${DEFAULT-VALUE}).")
  private int distance;

  @Option(
      names = "--most",
      paramLabel = "COUNT",
      defaultValue = "200",
      description = "How many units to give (default: ${DEFAULT-VALUE}).")
  private int most;

  @Mixin private TableOutputOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public MemoryConcordanceCommand(SearchConcordance search, Console console) {
    this.search = search;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    if (distance < 0 || most < 1) {
      throw new TaskException(
          TaskException.Kind.REQUEST, "--near is at least 0, and --most at least 1.");
    }
    ConcordanceOutcome outcome =
        search.run(
            new SearchConcordanceRequest(
                memory.folder(),
                query,
                languages.language(),
                languages.target(),
                mode,
                distance,
                most));
    table.put(outcome.table(), "Concordance of " + query, console);
    if (outcome.more()) {
      console
          .err()
          .println("bayan: there are more units than " + most + "; ask for more with --most.");
    }
    return ExitCode.DONE;
  }
}

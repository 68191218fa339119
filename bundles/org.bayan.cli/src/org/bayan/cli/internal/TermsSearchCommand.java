package org.bayan.cli.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.ResultTable;
import org.bayan.core.SearchTerms;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.terms.TermSearchHit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan terms search}. */
@Command(
    name = "search",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Looks a term up in a termbase.",
    description = {
      "Prints a table: the concept, the language, the term, its status, how it answers the query,"
          + " and the equivalents in the other language, joined by '; '. The header line begins"
          + " with #. The best come first.",
      "",
      "A term answers as a whole: exact; folded (hamza, diacritics, case and the like differ);"
          + " clitic (something is written together with it); inflected (a plural or another form);"
          + " or stem. Or in part: it begins with the query (beginning), has it within (part), or"
          + " has its words apart (words). In a query with wildcards, which must fit the whole"
          + " term, * stands for any characters and ? for one.",
    },
    footer = {
      "",
      "Exits with 1 when nothing is found.",
      "",
      "Examples:",
      "  bayan terms search seed للتحالف",
      "  bayan terms search terms.tbx 'foreign * fighter*' --lang en",
      ""
    })
public final class TermsSearchCommand implements Callable<Integer> {

  private final SearchTerms search;
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "TERMBASE",
      converter = TermbaseConverter.class,
      description = "A termbase (TBX), or 'seed' for the one that ships.")
  private TermbaseChoice termbase;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "QUERY",
      description = "What to look up.")
  private String[] query;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Searches the terms of this language alone, a BCP 47 tag such as ar or en.")
  private LanguageTag language;

  @Option(
      names = "--equivalents",
      paramLabel = "LANG",
      description = "Language of the equivalents (default: en for an Arabic term, else ar).")
  private LanguageTag other;

  @Option(
      names = "--most",
      paramLabel = "NUMBER",
      converter = WholeNumberConverter.class,
      defaultValue = "100",
      description = "Prints so many terms at most (default: ${DEFAULT-VALUE}).")
  private int most;

  @Mixin private TableOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public TermsSearchCommand(SearchTerms search, Console console) {
    this.search = search;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    ResultTable<TermSearchHit> hits =
        search.run(termbase, String.join(" ", query), text(language), text(other), most);
    if (hits.rows().isEmpty()) {
      console.err().println("bayan: no term answers; try fewer letters, or a pattern with *.");
      return ExitCode.FAULTS_FOUND;
    }
    table.print(hits, console);
    return ExitCode.DONE;
  }

  private static Optional<String> text(LanguageTag tag) {
    return Optional.ofNullable(tag).map(LanguageTag::text);
  }
}

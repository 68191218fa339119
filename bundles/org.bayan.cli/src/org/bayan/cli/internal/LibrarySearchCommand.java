package org.bayan.cli.internal;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.library.FoundPassages;
import org.bayan.core.library.Library;
import org.bayan.core.library.LibraryTables;
import org.bayan.core.library.OpenLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan library search}. */
@Command(
    name = "search",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Searches the texts of a library for words.",
    description = {
      "Prints a table of passages that have all the words, the best first: rank, document,"
          + " paragraph, segment (counted from 0), score, text. Words are found in their other"
          + " forms, in Arabic with clitics and article or without. Words in quotation marks must"
          + " follow each other; * at the end of a word stands for any ending. The header line"
          + " begins with #.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan library search official 'foreign fighters'",
      "  bayan library search official '\"مجلس الأمن\" تمويل' --lang ar --format json",
      ""
    })
public final class LibrarySearchCommand implements Callable<Integer> {

  private final OpenLibrary open;
  private final Console console;

  @Mixin private LibraryArgument library;

  @Parameters(index = "1", paramLabel = "QUERY", description = "The words.")
  private String query;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Searches texts in this language alone, a BCP 47 tag.")
  private LanguageTag language;

  @Option(
      names = "--most",
      paramLabel = "COUNT",
      defaultValue = "20",
      description = "How many passages to give (default: ${DEFAULT-VALUE}).")
  private int most;

  @Option(
      names = "--from",
      paramLabel = "COUNT",
      defaultValue = "0",
      description = "How many of the best to pass over (default: ${DEFAULT-VALUE}).")
  private int from;

  @Mixin private TableOutputOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public LibrarySearchCommand(OpenLibrary open, Console console) {
    this.open = open;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    if (most < 1 || from < 0) {
      throw new TaskException(
          TaskException.Kind.REQUEST, "--most is at least 1, and --from at least 0.");
    }
    FoundPassages found;
    try (TerminalProgress progress = new TerminalProgress(console);
        Library opened = library.openToSearch(open, console, progress)) {
      found = opened.search(query, language == null ? "" : language.text(), from, most);
    }
    table.put(LibraryTables.passages(found, from), "Passages with " + query, console);
    int left = found.total() - from - found.passages().size();
    if (left > 0) {
      console
          .err()
          .println(
              "bayan: "
                  + new Counted(left, "more passage")
                  + " can be had; ask for more with --most, or for the next with --from.");
    }
    return ExitCode.DONE;
  }
}

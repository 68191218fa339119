package org.bayan.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.RulesChoice;
import org.bayan.core.SegmentDocument;
import org.bayan.core.TaskException;
import org.bayan.core.TextSource;
import org.bayan.core.library.FindPassages;
import org.bayan.core.library.FindPassagesRequest;
import org.bayan.core.library.FoundPassage;
import org.bayan.core.library.Library;
import org.bayan.core.library.LibraryTables;
import org.bayan.core.library.OpenLibrary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bayan library find}. */
@Command(
    name = "find",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Finds the passages of a library that say in another language what a text says.",
    description = {
      "Looks each text up by what its words may be in the language of the passages (lexicon), with"
          + " its numbers, dates, names and symbols. Prints a table of passages, for each text the"
          + " best first: text (counted from 0), rank, document, paragraph, segment (counted from"
          + " 0), score, text. The header line begins with #. What stands behind a whole report,"
          + " 'bayan cite' tells better.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan library find official --text 'وقف تدفق المقاتلين الأجانب'",
      "  bayan library find official --file lines.txt --top 3 --to found.tsv",
      ""
    })
public final class LibraryFindCommand implements Callable<Integer> {

  private final OpenLibrary open;
  private final FindPassages find;
  private final Console console;

  /** What is looked for. */
  private static final class Wanted {
    @Option(names = "--text", paramLabel = "TEXT", description = "A text to look for.")
    private String text;

    @Option(
        names = "--file",
        paramLabel = "FILE",
        description = "A text file; each line that is not blank is looked for by itself.")
    private Path file;
  }

  @Mixin private LibraryArgument library;

  @ArgGroup(multiplicity = "1")
  private Wanted wanted;

  @Option(
      names = "--source-lang",
      paramLabel = "LANG",
      defaultValue = "ar",
      description = "Language of what is looked for, a BCP 47 tag (default: ${DEFAULT-VALUE}).")
  private LanguageTag language;

  @Option(
      names = "--target-lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the passages, a BCP 47 tag (default: ${DEFAULT-VALUE}).")
  private LanguageTag passages;

  @Option(
      names = "--top",
      paramLabel = "COUNT",
      defaultValue = "10",
      description = "How many passages for each text (default: ${DEFAULT-VALUE}).")
  private int top;

  @Mixin private LexiconOptions lexicons;

  @Mixin private TableOutputOptions table;

  @Mixin private HelpOption help;

  /** The command over its use cases. */
  public LibraryFindCommand(OpenLibrary open, FindPassages find, Console console) {
    this.open = open;
    this.find = find;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    if (top < 1) {
      throw new TaskException(TaskException.Kind.REQUEST, "--top is at least 1.");
    }
    FindPassagesRequest request =
        new FindPassagesRequest(texts(), language.text(), passages.text(), lexicons.choice(), top);
    List<List<FoundPassage>> found;
    try (TerminalProgress progress = new TerminalProgress(console);
        Library opened = library.openToSearch(open, console, progress)) {
      found = find.run(opened, request, progress);
    }
    table.put(LibraryTables.passages(found), "Found in " + library.folder().getFileName(), console);
    return ExitCode.DONE;
  }

  private List<String> texts() throws TaskException {
    if (wanted.file == null) {
      return List.of(wanted.text);
    }
    TextSource lines = TextSource.of(wanted.file, language.text()).asSegmented();
    return new SegmentDocument()
        .run(lines, RulesChoice.DEFAULT).stream().flatMap(List::stream).toList();
  }
}

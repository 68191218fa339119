package org.bayan.cli.internal;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.core.library.Library;
import org.bayan.core.library.LibraryTables;
import org.bayan.core.library.OpenLibrary;
import org.bayan.model.library.OfficialText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan library show}. */
@Command(
    name = "show",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Shows a text of a library, or a paragraph of it.",
    description = {
      "Prints a table of segments: number (counted from 0 through the text), number of the"
          + " paragraph ('4 (a)'; 'pp2' for the second preambular paragraph), what the paragraph is"
          + " (title, heading, preambular, operative, item, note, plain) and the text. The header"
          + " line begins with #.",
    },
    footer = {"", "Example:", "  bayan library show official S-RES-2170-2014.en --paragraph 4", ""})
public final class LibraryShowCommand implements Callable<Integer> {

  private final OpenLibrary open;
  private final Console console;

  @Mixin private LibraryArgument library;

  @Parameters(index = "1", paramLabel = "ID", description = "The text; see 'bayan library list'.")
  private String id;

  @Option(
      names = "--paragraph",
      paramLabel = "NUMBER",
      defaultValue = "",
      description = "The paragraph to show, with its divisions.")
  private String paragraph;

  @Mixin private TableOutputOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public LibraryShowCommand(OpenLibrary open, Console console) {
    this.open = open;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    try (TerminalProgress progress = new TerminalProgress(console);
        Library opened = library.open(open, console, progress)) {
      OfficialText text =
          opened
              .text(id)
              .orElseThrow(
                  () ->
                      missing(
                          "There is no text '%s' in %s; 'bayan library list' names those that are there."
                              .formatted(id, library.folder())));
      ResultTable<LibraryTables.SegmentRow> segments = LibraryTables.segments(text, paragraph);
      if (segments.rows().isEmpty() && !paragraph.isEmpty()) {
        throw missing("There is no paragraph %s in '%s'.".formatted(paragraph, id));
      }
      table.put(segments, text.details().title(), console);
    }
    return ExitCode.DONE;
  }

  private static TaskException missing(String message) {
    return new TaskException(TaskException.Kind.INPUT, message);
  }
}

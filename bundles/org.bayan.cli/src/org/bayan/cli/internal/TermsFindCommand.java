package org.bayan.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.FindTerms;
import org.bayan.core.FoundTerms;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.TextSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bayan terms find}. */
@Command(
    name = "find",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Finds the terms of a termbase in a document.",
    description = {
      "Prints a table: the segment (counted from 0), where the term begins and ends in it (in"
          + " UTF-16 units), what stands there, the concept, the term, how they match, and the"
          + " equivalents in the other language, joined by '; '. The header line begins with #.",
      "",
      "A match is exact; folded (hamza, diacritics, case, spelling and the like differ); clitic"
          + " (something is written together with it); inflected (a plural or another form); or"
          + " stem (a word of the same stem, or a single Arabic word without its article or in the"
          + " singular). Longer terms go before shorter ones; each word belongs to one term at"
          + " most.",
      "",
      "As JSON, 'how' takes the words apart: clitic و+ب+ال|تحالف.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan terms find --termbase terms.tbx --lang ar report.docx",
      "  bayan terms find --lang en --format json statement.txt",
      ""
    })
public final class TermsFindCommand implements Callable<Integer> {

  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";

  private final FindTerms find;
  private final Console console;

  @Mixin private DocumentArgument document;

  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description =
          "A termbase (TBX) to use instead of the seed termbase that ships; may be repeated.")
  private List<Path> termbases = new ArrayList<>();

  @Option(
      names = "--equivalents",
      paramLabel = "LANG",
      description = "Language of the equivalents (default: en for an Arabic document, else ar).")
  private LanguageTag other;

  @Option(names = "--segmented", description = "The file has a segment a line already.")
  private boolean segmented;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = TableFormatConverter.class,
      defaultValue = "tsv",
      description = "tsv, or json for a JSON object a line (default: ${DEFAULT-VALUE}).")
  private TableFormat format;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public TermsFindCommand(FindTerms find, Console console) {
    this.find = find;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    TextSource source = segmented ? document.source().asSegmented() : document.source();
    TermbaseChoice choice =
        termbases.isEmpty() ? TermbaseChoice.SEED : new TermbaseChoice(termbases, false);
    FoundTerms found = find.run(source, document.segmentation().rules(), choice, equivalents());
    if (format == TableFormat.JSON) {
      found.writeJson(console.out());
    } else {
      found.writeTable(console.out());
    }
    return ExitCode.DONE;
  }

  private String equivalents() {
    if (other != null) {
      return other.text();
    }
    return document.primaryLanguage().equals(ARABIC) ? ENGLISH : ARABIC;
  }
}

package org.bayan.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.LexiconEntry;
import org.bayan.core.ShowLexicon;
import org.bayan.core.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bayan lexicon show}. */
@Command(
    name = "show",
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Shows what a lexicon knows of a word, or what it holds.",
    description = {
      "Prints for each word its stem, how often it was seen, and its translations: the probability"
          + " that the word is translated so, the probability that the translation comes from this"
          + " word, how often the translation was seen, and its stem. The best come first: those"
          + " for which both probabilities, multiplied, are highest. Without a word: languages and"
          + " sizes.",
    },
    footer = {
      "",
      "Exits with 1 when the lexicon knows none of the words.",
      "",
      "Examples:",
      "  bayan lexicon show shipped councils",
      "  bayan lexicon show own.lexicon",
      ""
    })
public final class LexiconShowCommand implements Callable<Integer> {

  private static final String SHIPPED = "shipped";

  private final ShowLexicon show;
  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "LEXICON",
      defaultValue = SHIPPED,
      description = "A lexicon of Bayan, or 'shipped' for the one that ships (default).")
  private Path lexicon;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "WORD",
      description = "Words of either language, with any ending.")
  private List<String> words = List.of();

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public LexiconShowCommand(ShowLexicon show, Console console) {
    this.show = show;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    Optional<Path> file = Optional.of(lexicon).filter(path -> !path.toString().equals(SHIPPED));
    LexiconPrinter printer = new LexiconPrinter(console);
    if (words.isEmpty()) {
      requireLexicon(file);
      printer.print(show.summary(file));
      return ExitCode.DONE;
    }
    String asked = String.join(" ", words);
    List<LexiconEntry> entries = show.entries(file, asked);
    if (entries.isEmpty()) {
      console
          .err()
          .println(
              "bayan: " + lexicon + " does not know '" + asked + "'; try another form or word.");
      return ExitCode.FAULTS_FOUND;
    }
    entries.forEach(printer::print);
    return ExitCode.DONE;
  }

  /** Someone who names a word alone means the lexicon that ships. */
  private static void requireLexicon(Optional<Path> file) throws TaskException {
    if (file.isPresent() && !Files.exists(file.get())) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          "There is no lexicon %s; to look a word up in the one that ships, write 'show shipped %s'."
              .formatted(file.get(), file.get()));
    }
  }
}

package org.bayan.cli.internal;

import org.bayan.core.ImportDictionary;
import org.bayan.core.LearnLexicon;
import org.bayan.core.ShowLexicon;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bayan lexicon}, which only its own commands make sense of. */
@Command(
    name = "lexicon",
    synopsisHeading = "%nUsage: ",
    synopsisSubcommandLabel = "COMMAND",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    header = "Makes and shows lexicons: words that translate each other.",
    description = {
      "'bayan align' uses the lexicon that ships, and those that are named with --lexicon. A"
          + " lexicon holds stems, with the probability that one translates the other, in both"
          + " directions.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan lexicon learn memory.tmx --to own.lexicon",
      "  bayan lexicon import dictionary.dic --to dictionary.lexicon",
      "  bayan lexicon show own.lexicon council",
      "  bayan lexicon show shipped council",
      ""
    })
public final class LexiconCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  /** The command with its own commands. */
  public static CommandLine of(Console console) {
    return new CommandLine(new LexiconCommand())
        .addSubcommand(new LexiconLearnCommand(new LearnLexicon(), console))
        .addSubcommand(new LexiconImportCommand(new ImportDictionary(), console))
        .addSubcommand(new LexiconShowCommand(new ShowLexicon(), console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name what to do with a lexicon: learn, import or show.");
  }
}

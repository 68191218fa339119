package org.bayan.cli.internal;

import java.time.InstantSource;
import org.bayan.core.memory.AnalyseLeverage;
import org.bayan.core.memory.CheckMemory;
import org.bayan.core.memory.CreateMemory;
import org.bayan.core.memory.ExportMemory;
import org.bayan.core.memory.ImportMemory;
import org.bayan.core.memory.LookUpTexts;
import org.bayan.core.memory.PretranslateDocument;
import org.bayan.core.memory.SearchConcordance;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bayan memory}, which only its own commands make sense of. */
@Command(
    name = "memory",
    synopsisHeading = "%nUsage: ",
    synopsisSubcommandLabel = "COMMAND",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    header = "Works with translation memories.",
    description = {
      "A memory is a folder that Bayan keeps translation units in, with all that TMX says of them."
          + " One process at a time writes into it, any number look into it.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan memory create reports",
      "  bayan memory import reports old.tmx new.tmx",
      "  bayan memory export reports --to all.tmx",
      "  bayan memory lookup reports --text 'The report was adopted.'",
      "  bayan memory concordance reports 'Security Council'",
      ""
    })
public final class MemoryCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  /** The command with its own commands. */
  public static CommandLine of(Console console) {
    return new CommandLine(new MemoryCommand())
        .addSubcommand(new MemoryCreateCommand(new CreateMemory(), console))
        .addSubcommand(new MemoryImportCommand(new ImportMemory(), console))
        .addSubcommand(new MemoryExportCommand(new ExportMemory(), console))
        .addSubcommand(new MemoryLookUpCommand(new LookUpTexts(), console))
        .addSubcommand(new MemoryConcordanceCommand(new SearchConcordance(), console))
        .addSubcommand(new MemoryAnalyseCommand(new AnalyseLeverage(), console))
        .addSubcommand(
            new MemoryPretranslateCommand(
                new PretranslateDocument(InstantSource.system()), console))
        .addSubcommand(new MemoryCheckCommand(new CheckMemory(), console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Name what to do with a memory: create, import, export, lookup, concordance,"
            + " analyse, pretranslate or check.");
  }
}

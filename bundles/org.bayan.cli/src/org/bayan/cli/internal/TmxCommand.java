package org.bayan.cli.internal;

import org.bayan.core.tmx.ConvertTmx;
import org.bayan.core.tmx.DiffTmx;
import org.bayan.core.tmx.MergeTmx;
import org.bayan.core.tmx.SplitTmx;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bayan tmx}, which only its own commands make sense of. */
@Command(
    name = "tmx",
    synopsisHeading = "%nUsage: ",
    synopsisSubcommandLabel = "COMMAND",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    header = "Works with TMX files, those of other tools too.",
    description = {
      "Reads TMX 1.1 to 1.4b in any encoding, however large, and writes TMX 1.4b. What tools get"
          + " wrong is read, and told of with its line."
    },
    footer = {
      "",
      "Examples:",
      "  bayan tmx check memory.tmx",
      "  bayan tmx convert old.tmx --to new.tmx --skip-unreadable",
      "  bayan tmx merge 2014.tmx 2015.tmx --to all.tmx --drop same-texts",
      "  bayan tmx diff before.tmx after.tmx --texts",
      "  bayan tmx split all.tmx --to parts --units 10000",
      ""
    })
public final class TmxCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  /** The command with its own commands. */
  public static CommandLine of(Console console) {
    return new CommandLine(new TmxCommand())
        .addSubcommand(new TmxCheckCommand(console))
        .addSubcommand(new TmxConvertCommand(new ConvertTmx(), console))
        .addSubcommand(new TmxDiffCommand(new DiffTmx(), console))
        .addSubcommand(new TmxMergeCommand(new MergeTmx(), console))
        .addSubcommand(new TmxSplitCommand(new SplitTmx(), console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name what to do with TMX: check, convert, diff, merge or split.");
  }
}

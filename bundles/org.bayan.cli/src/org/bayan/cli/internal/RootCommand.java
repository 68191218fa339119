package org.bayan.cli.internal;

import org.bayan.core.BayanVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
    name = "bayan",
    versionProvider = RootCommand.Version.class,
    synopsisHeading = "%nUsage: ",
    customSynopsis = {
      "bayan                      (opens the workbench)",
      "       bayan FILE.bitext          (opens a bitext in it)",
      "       bayan COMMAND [OPTION]...  (does one thing)"
    },
    description = {
      "",
      "Segments Arabic and English texts, aligns a text with the official texts it reports or"
          + " translates, recognises terms, and writes translation memories.",
    },
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done.",
      "1:A check ran and found faults.",
      "2:The command line is wrong; the message says which option.",
      "3:A file cannot be read or written, or is invalid; nothing was written.",
      "4:A fault in Bayan itself; the message names a log file.",
      "5:Of many pairs some failed or were not come to; the others were written.",
      "6:The installation is damaged; install Bayan again."
    },
    footer = {
      "",
      "'bayan help COMMAND' or 'bayan COMMAND --help' explains a command.",
    })
public final class RootCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Shows the version.")
  private boolean version;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }

  /** Tells the version. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {BayanVersion.PROGRAM};
    }
  }
}

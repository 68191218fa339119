package org.bayan.cli.internal;

import org.bayan.core.review.ImportReviewTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bayan review}, which only its own command makes sense of. */
@Command(
    name = "review",
    synopsisHeading = "%nUsage: ",
    synopsisSubcommandLabel = "COMMAND",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    header = "Brings back what a reviewer has edited.",
    description = "'bayan export --as review' writes the table that a reviewer edits.",
    footer = {
      "",
      "Examples:",
      "  bayan export brussels.bitext --to review.docx --as review",
      "  bayan review import review.docx --into brussels.bitext --dry-run",
      ""
    })
public final class ReviewCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  /** The command with its own command. */
  public static CommandLine of(Console console) {
    return new CommandLine(new ReviewCommand())
        .addSubcommand(new ReviewImportCommand(new ImportReviewTable(), console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name what to do with a review: import.");
  }
}

package org.bayan.cli.internal;

import java.nio.file.Path;
import org.bayan.core.review.ImportReviewTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bayan review import}. */
@Command(
    name = "import",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Brings an edited review table back into its bitext.",
    description = {
      "Takes over translations and statuses (unreviewed, accepted, needs review) that were changed"
          + " in the table, and new lines of comments, and prints a table of them: the kind, the"
          + " bead, the field, what it said and what it says now. The header line begins with #."
          + " Tracked changes of a Word document count as accepted. Rows may be sorted and left"
          + " out.",
      "",
      "The column Key tells what a row said when it went out. What was changed in the bitext too is"
          + " a conflict and stays as it is, unless --overwrite says otherwise. Refused is what is"
          + " never taken over: changes of the source, of locked segments, of beads that are not"
          + " there, and empty translations.",
    },
    footer = {
      "",
      "Example:",
      "  bayan review import review.docx --into brussels.bitext --dry-run",
      ""
    })
public final class ReviewImportCommand extends ReturnCommand {

  @Parameters(paramLabel = "TABLE", description = "The table: .docx, .xlsx, .csv or .tsv.")
  private Path file;

  /** The command over its use case. */
  public ReviewImportCommand(ImportReviewTable imports, Console console) {
    super(imports::run, console);
  }

  @Override
  Path file() {
    return file;
  }
}

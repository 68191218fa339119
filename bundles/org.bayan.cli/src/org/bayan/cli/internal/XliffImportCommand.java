package org.bayan.cli.internal;

import java.nio.file.Path;
import org.bayan.core.review.ImportXliff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bayan xliff import}. */
@Command(
    name = "import",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Brings XLIFF from another translation tool back into its bitext.",
    description = {
      "Takes over translations, states, notes and comments that were changed or removed there since"
          + " 'bayan xliff export', and prints a table of them: the kind, the bead, the field, what"
          + " it said and what it says now. The header line begins with #.",
      "",
      "What was changed in the bitext too is a conflict and stays as it is, unless --overwrite says"
          + " otherwise. Refused is what is never taken over: changes of the source, of locked"
          + " segments, of beads that are not there, and empty translations. Where the file has no"
          + " notes at all, comments that it lacks are conflicts: its tool may know none.",
    },
    footer = {"", "Example:", "  bayan xliff import job.xlf --into brussels.bitext --dry-run", ""})
public final class XliffImportCommand extends ReturnCommand {

  @Parameters(paramLabel = "FILE.xlf", description = "What came back, XLIFF 1.2 or 2.1.")
  private Path file;

  /** The command over its use case. */
  public XliffImportCommand(ImportXliff imports, Console console) {
    super(imports::run, console);
  }

  @Override
  Path file() {
    return file;
  }
}

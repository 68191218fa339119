package org.bayan.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.exchange.TableColumn;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.xliff.XliffCheck;
import org.bayan.okapi.xliff.XliffFault;

/** Looks whether files are valid XLIFF 1.0 to 1.2, 2.0 or 2.1. */
public final class CheckXliff {

  private static final List<TableColumn<XliffFinding>> COLUMNS =
      List.of(
          TableColumn.text("file", "file", finding -> finding.file().toString()),
          TableColumn.number("line", "line", XliffFinding::line),
          TableColumn.text("what", "what", XliffFinding::what));

  /**
   * Checks files. One that cannot be opened does not keep the others from being checked.
   *
   * @param files at least one
   * @param progress is told how far it is
   * @return what was found; a file without faults is valid
   */
  public XliffCheckOutcome run(List<Path> files, Progress progress) {
    XliffCheck check = new XliffCheck();
    List<XliffFinding> findings = new ArrayList<>();
    List<String> unopened = new ArrayList<>();
    for (Path file : files) {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      progress.step("Checking " + file.getFileName());
      try {
        for (XliffFault fault : check.run(file)) {
          findings.add(new XliffFinding(file, fault.line(), fault.detail()));
        }
      } catch (DocumentException e) {
        unopened.add(e.getMessage());
      }
    }
    return new XliffCheckOutcome(new ResultTable<>(COLUMNS, findings), unopened);
  }
}

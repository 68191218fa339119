package org.bayan.core;

import java.util.List;

/**
 * What a check of XLIFF files has found.
 *
 * @param findings the faults of the files that were opened, file by file
 * @param unopened a sentence for each file that could not be opened
 */
public record XliffCheckOutcome(ResultTable<XliffFinding> findings, List<String> unopened) {

  /** Copies the list. */
  public XliffCheckOutcome {
    unopened = List.copyOf(unopened);
  }
}

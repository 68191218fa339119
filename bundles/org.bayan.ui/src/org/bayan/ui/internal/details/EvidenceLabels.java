package org.bayan.ui.internal.details;

import org.bayan.model.bitext.Evidence;
import org.eclipse.jface.viewers.ColumnLabelProvider;

/** The texts of one column, and the same as a tool tip where the column is too narrow. */
final class EvidenceLabels extends ColumnLabelProvider {

  private final EvidenceColumn column;

  EvidenceLabels(EvidenceColumn column) {
    this.column = column;
  }

  @Override
  public String getText(Object element) {
    return element instanceof Evidence evidence ? column.text(evidence) : "";
  }

  @Override
  public String getToolTipText(Object element) {
    String text = getText(element);
    return text.isEmpty() ? null : text;
  }
}

package org.bayan.ui.internal.why;

import org.bayan.model.bitext.Evidence;
import org.bayan.ui.internal.views.CutText;
import org.eclipse.swt.graphics.Image;

/** The texts of one column, and the same or more as a tool tip. */
final class EvidenceLabels extends CutText {

  private final EvidenceColumn column;
  private final KindImages images;

  EvidenceLabels(EvidenceColumn column, KindImages images) {
    this.column = column;
    this.images = images;
  }

  @Override
  public String getText(Object element) {
    return element instanceof Evidence evidence ? column.text(evidence) : "";
  }

  @Override
  public Image getImage(Object element) {
    return column == EvidenceColumn.KIND && element instanceof Evidence evidence
        ? images.of(KindLook.of(evidence.getKind()))
        : null;
  }

  @Override
  public String getToolTipText(Object element) {
    String text = element instanceof Evidence evidence ? column.toolTip(evidence) : "";
    return text.isEmpty() ? null : text;
  }
}

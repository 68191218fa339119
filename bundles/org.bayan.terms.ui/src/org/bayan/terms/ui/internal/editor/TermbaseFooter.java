package org.bayan.terms.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bayan.model.termbase.WorkflowState;
import org.bayan.terms.ui.internal.list.ConceptIndex;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line under the list: how many concepts there are, and how far they are. */
final class TermbaseFooter {

  private final Composite line;
  private final Label counts;

  TermbaseFooter(Composite parent) {
    line = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(12, 5).applyTo(line);
    counts = new Label(line, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
  }

  Composite control() {
    return line;
  }

  /** Shows the counts of now. */
  void show(ConceptIndex index, int selected) {
    List<String> parts = new ArrayList<>();
    parts.add(
        index.size() == 1
            ? Messages.count_oneConcept
            : NLS.bind(Messages.count_concepts, index.size()));
    Map<WorkflowState, Integer> states = index.states();
    add(parts, Messages.count_draft, states.get(WorkflowState.DRAFT));
    add(parts, Messages.count_proposed, states.get(WorkflowState.PROPOSED));
    add(parts, Messages.count_approved, states.get(WorkflowState.APPROVED));
    add(parts, Messages.count_rejected, states.get(WorkflowState.REJECTED));
    if (selected > 1) {
      parts.add(NLS.bind(Messages.count_selected, selected));
    }
    counts.setText(String.join(Messages.count_separator, parts));
    line.layout();
  }

  private static void add(List<String> parts, String pattern, Integer count) {
    if (count != null) {
      parts.add(NLS.bind(pattern, count));
    }
  }

  /** The counts as they are read. */
  String text() {
    return counts.getText();
  }
}

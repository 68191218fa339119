package org.bayan.project.ui.internal.transfer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.core.TermFilter;
import org.bayan.model.termbase.TermStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which terms are meant: a box for each status, bodies and subjects. */
final class TermFilterFields {

  private final Map<TermStatus, Button> statuses = new EnumMap<>(TermStatus.class);
  private final Runnable changed;
  private final Text bodies;
  private final Text subjects;

  /**
   * The fields, which say nothing against any term at first.
   *
   * @param parent gives them a row of three cells
   * @param changed is called after every change
   */
  TermFilterFields(Composite parent, Runnable changed) {
    this.changed = changed;
    Group group = new Group(parent, SWT.NONE);
    group.setText(Messages.TermbasePage_terms);
    GridLayoutFactory.swtDefaults().applyTo(group);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(0, 6).applyTo(group);
    Composite boxes = new Composite(group, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(5).spacing(12, 0).applyTo(boxes);
    box(boxes, TermStatus.PREFERRED, Messages.TermbasePage_preferred);
    box(boxes, TermStatus.ADMITTED, Messages.TermbasePage_admitted);
    box(boxes, TermStatus.DEPRECATED, Messages.TermbasePage_deprecated);
    box(boxes, TermStatus.SUPERSEDED, Messages.TermbasePage_superseded);
    box(boxes, TermStatus.UNSPECIFIED, Messages.TermbasePage_unspecified);
    bodies = names(group, Messages.TermbasePage_bodies);
    subjects = names(group, Messages.TermbasePage_subjects);
  }

  private void box(Composite area, TermStatus status, String text) {
    Button box = new Button(area, SWT.CHECK);
    box.setText(text);
    box.setSelection(true);
    box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
    statuses.put(status, box);
  }

  private static Text names(Composite area, String label) {
    new Label(area, SWT.NONE).setText(label);
    Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    return text;
  }

  /** Whether no status is left, so that no term could pass. */
  boolean isImpossible() {
    return chosen().isEmpty();
  }

  /** What is asked for. */
  TermFilter filter() {
    Set<TermStatus> chosen = chosen();
    boolean all = chosen.size() == statuses.size();
    return new TermFilter(all ? Set.of() : chosen, list(bodies), list(subjects), List.of());
  }

  private Set<TermStatus> chosen() {
    Set<TermStatus> chosen = EnumSet.noneOf(TermStatus.class);
    statuses.forEach(
        (status, box) -> {
          if (box.getSelection()) {
            chosen.add(status);
          }
        });
    return chosen;
  }

  private static List<String> list(Text text) {
    return Arrays.stream(text.getText().split("[;؛]"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}

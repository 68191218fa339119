package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.bayan.model.termbase.Described;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The place of sources, one a line; a line that is made empty goes. */
final class SourcesSlot extends Slot {

  private record SourceLine(LabelledLine line, TextField field) {}

  private final FormContext form;
  private final List<SourceLine> lines = new ArrayList<>();
  private Composite area;
  private EObject begun;

  SourcesSlot(FormContext form) {
    super(Messages.source);
    this.form = form;
  }

  @Override
  Control create(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(Column.spaced(3));
    form.look().dress(area);
    return area;
  }

  @Override
  boolean isFilled(EObject part) {
    return !((Described) part).getSources().isEmpty() || begun == part;
  }

  @Override
  boolean isMany() {
    return true;
  }

  @Override
  void show(EObject part) {
    Described described = (Described) part;
    int count = described.getSources().size() + (begun == part ? 1 : 0);
    while (lines.size() < count) {
      lines.add(line());
    }
    for (int index = 0; index < lines.size(); index++) {
      lines.get(index).line().area().setVisible(index < count);
      if (index < count) {
        lines.get(index).line().name(index == 0 ? name() : "");
        lines.get(index).field().show(new SourceText(described, index));
      }
    }
  }

  private SourceLine line() {
    LabelledLine line = LabelledLine.field(area, form, name());
    TextField field = new TextField(line.area(), form, false);
    field.text().addListener(SWT.FocusOut, e -> left());
    Line.grow(field.control());
    return new SourceLine(line, field);
  }

  /** A line that was begun is there by itself now, or not at all. */
  private void left() {
    if (begun != null) {
      begun = null;
      area.getDisplay().asyncExec(form::refresh);
    }
  }

  @Override
  void begin(EObject part) {
    begun = part;
    form.refresh();
    setFocus();
  }

  @Override
  void setFocus() {
    lines.stream()
        .filter(line -> line.line().area().getVisible())
        .reduce((first, last) -> last)
        .ifPresent(line -> line.field().setFocus());
  }
}

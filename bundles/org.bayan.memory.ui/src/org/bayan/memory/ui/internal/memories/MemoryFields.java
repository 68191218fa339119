package org.bayan.memory.ui.internal.memories;

import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.core.memory.MemoryReference;
import org.bayan.ui.ButtonState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** How the selected memory is used. */
final class MemoryFields {

  private static final int HIGHEST_PENALTY = 100;

  private final Composite fields;
  private final Button writable;
  private final Spinner penalty;
  private final Consumer<MemoryReference> changed;
  private Optional<MemoryReference> shown = Optional.empty();

  /**
   * The fields.
   *
   * @param changed is told how the memory is to be used
   */
  MemoryFields(Composite parent, Consumer<MemoryReference> changed) {
    this.changed = changed;
    fields = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
    writable = new Button(fields, SWT.CHECK);
    writable.setText(Messages.writable);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(writable);
    writable.addListener(SWT.Selection, event -> change());
    Label label = new Label(fields, SWT.NONE);
    label.setText(Messages.penalty);
    penalty = new Spinner(fields, SWT.BORDER);
    penalty.setMaximum(HIGHEST_PENALTY);
    penalty.addListener(SWT.Modify, event -> change());
  }

  Composite control() {
    return fields;
  }

  /** Shows how a memory is used; nothing can be changed where there is none. */
  void show(Optional<MemoryReference> row) {
    shown = Optional.empty();
    writable.setSelection(row.filter(MemoryReference::writable).isPresent());
    penalty.setSelection(row.map(MemoryReference::penalty).orElse(0));
    ButtonState.set(writable, row.isPresent());
    penalty.setEnabled(row.isPresent());
    shown = row;
  }

  private void change() {
    shown =
        shown.map(
            row ->
                new MemoryReference(
                    row.place(),
                    row.folder(),
                    row.name(),
                    row.enabled(),
                    writable.getSelection(),
                    penalty.getSelection()));
    shown.ifPresent(changed);
  }
}

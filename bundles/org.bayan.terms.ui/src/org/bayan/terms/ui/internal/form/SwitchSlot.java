package org.bayan.terms.ui.internal.form;

import org.bayan.core.termedit.SetValue;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The place of something that is so or not. Add Field turns it on. */
final class SwitchSlot extends Slot {

  private final FormContext form;
  private final EAttribute attribute;
  private final String tip;
  private Button button;
  private EObject part;

  /**
   * A place.
   *
   * @param tip what it means
   */
  SwitchSlot(FormContext form, EAttribute attribute, String name, String tip) {
    super(name);
    this.form = form;
    this.attribute = attribute;
    this.tip = tip;
  }

  @Override
  Control create(Composite parent) {
    LabelledLine line = LabelledLine.field(parent, form, "");
    button = new Button(line.area(), SWT.CHECK);
    button.setText(name());
    button.setToolTipText(tip);
    button.addListener(SWT.Selection, e -> set(part, button.getSelection()));
    return line.area();
  }

  private void set(EObject owner, boolean on) {
    form.write(owner, attribute, on, name(), new SetValue(owner, attribute, on));
    form.refresh();
  }

  @Override
  boolean isFilled(EObject owner) {
    return (Boolean) owner.eGet(attribute);
  }

  @Override
  void show(EObject shown) {
    part = shown;
    button.setSelection(isFilled(shown));
  }

  @Override
  boolean begins() {
    return true;
  }

  @Override
  void begin(EObject owner) {
    set(owner, true);
    setFocus();
  }

  @Override
  void setFocus() {
    if (button != null) {
      button.setFocus();
    }
  }
}

package org.bayan.terms.ui.internal.form;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The place of a text or a number. */
final class TextSlot extends Slot {

  private final FormContext form;
  private final EAttribute attribute;
  private String hint = "";
  private boolean offers;
  private boolean detail;
  private TextField field;

  TextSlot(FormContext form, EAttribute attribute, String name) {
    super(name);
    this.form = form;
    this.attribute = attribute;
  }

  /** Offers the values that the field has elsewhere in the termbase. */
  TextSlot offeringUsed() {
    offers = true;
    return this;
  }

  /** The field belongs to another one above it. */
  TextSlot asDetail() {
    detail = true;
    return this;
  }

  /** Says in the empty field what is to be written. */
  TextSlot hinting(String shown) {
    hint = shown;
    return this;
  }

  @Override
  Control create(Composite parent) {
    LabelledLine line =
        detail
            ? LabelledLine.detail(parent, form, name())
            : LabelledLine.field(parent, form, name());
    field = new TextField(line.area(), form, false).hinting(hint);
    if (offers) {
      field.offering(form.used().of(attribute));
    }
    Line.grow(field.control());
    return line.area();
  }

  @Override
  boolean isFilled(EObject part) {
    return part.eGet(attribute) != null;
  }

  @Override
  void show(EObject part) {
    field.show(new AttributeText(part, attribute, name(), ""));
  }

  @Override
  void setFocus() {
    field.setFocus();
  }

  /** The field, once it is made. */
  Optional<TextField> field() {
    return Optional.ofNullable(field);
  }
}

package org.bayan.terms.ui.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The place of one field of a part. It is made when it is needed first. */
abstract class Slot {

  private final String name;
  private Control control;

  /** A place for a field that is called so. */
  Slot(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** What holds the field; null while it was never needed. */
  Control control() {
    return control;
  }

  void makeIn(Composite parent) {
    control = create(parent);
  }

  abstract Control create(Composite parent);

  /** Whether the field says something. */
  abstract boolean isFilled(EObject part);

  /** Whether there may be several. */
  boolean isMany() {
    return false;
  }

  abstract void show(EObject part);

  /** Adds one more, or the first, of what there may be several of. */
  void begin(EObject part) {}

  /** Whether {@link #begin} adds by itself, so that nothing empty is to be shown. */
  boolean begins() {
    return isMany();
  }

  abstract void setFocus();
}

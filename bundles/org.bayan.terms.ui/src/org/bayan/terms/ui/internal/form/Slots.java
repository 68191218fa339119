package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.terms.ui.internal.form.PopupMenu.Entry;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The fields of a part, one below the other: those that say something, and those asked for. */
final class Slots {

  private static final int SPACING = 3;

  private final FormContext form;
  private final Composite area;
  private final List<Slot> slots;
  private final Set<Slot> asked = new HashSet<>();
  private final Set<Slot> always = new HashSet<>();
  private EObject part;

  Slots(Composite parent, FormContext form, List<Slot> slots) {
    this(parent, form, slots, 0);
  }

  /**
   * The fields of a part.
   *
   * @param indent how far they stand from where other lines begin, in pixels
   */
  Slots(Composite parent, FormContext form, List<Slot> slots, int indent) {
    this.form = form;
    this.slots = slots;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(new Column(indent, 0, 0, SPACING));
    form.look().dress(area);
  }

  /** Shows a field even while it is empty. */
  Slots always(Slot slot) {
    always.add(slot);
    return this;
  }

  Composite control() {
    return area;
  }

  void show(EObject shown) {
    if (part != shown) {
      asked.clear();
    }
    part = shown;
    boolean any = false;
    Control above = null;
    for (Slot slot : slots) {
      boolean visible =
          always.contains(slot) || asked.contains(slot) || slot.isFilled(part) || hasFocus(slot);
      any |= visible;
      if (visible && slot.control() == null) {
        slot.makeIn(area);
        place(slot.control(), above);
      }
      if (slot.control() != null) {
        above = slot.control();
        above.setVisible(visible);
        if (visible) {
          slot.show(part);
        }
      }
    }
    area.setVisible(any);
  }

  private static void place(Control control, Control above) {
    if (above == null) {
      control.moveAbove(null);
    } else {
      control.moveBelow(above);
    }
  }

  private boolean hasFocus(Slot slot) {
    if (slot.control() == null || !slot.control().getVisible()) {
      return false;
    }
    Control focus = area.getDisplay().getFocusControl();
    while (focus != null && focus != slot.control()) {
      focus = focus.getParent();
    }
    return focus != null;
  }

  /** What Add Field offers: what is not on the screen, and what there may be several of. */
  List<Entry> offers() {
    List<Entry> offers = new ArrayList<>();
    for (Slot slot : slots) {
      boolean shown = slot.control() != null && slot.control().getVisible();
      if (slot.isMany() || !shown) {
        offers.add(Entry.of(slot.name(), () -> add(slot)));
      }
    }
    return offers;
  }

  private void add(Slot slot) {
    if (!form.finishTyping()) {
      return;
    }
    if (slot.begins()) {
      slot.begin(part);
      return;
    }
    asked.add(slot);
    form.refresh();
    slot.setFocus();
  }
}

package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.bayan.terms.ui.internal.form.PopupMenu.Entry;
import org.eclipse.swt.widgets.Composite;

/** The button that offers the fields that are not on the screen. */
final class AddField {

  private final FlatButton button;
  private final List<Slots> all;

  AddField(Composite parent, FormContext form, Slots... slots) {
    all = List.of(slots);
    button = new FlatButton(parent, form.look(), () -> open(form)).withArrow();
    button.show(Messages.addField, "", true);
  }

  FlatButton control() {
    return button;
  }

  private void open(FormContext form) {
    if (form.finishTyping()) {
      List<Entry> entries = new ArrayList<>();
      all.forEach(slots -> entries.addAll(slots.offers()));
      PopupMenu.open(button, entries);
    }
  }
}

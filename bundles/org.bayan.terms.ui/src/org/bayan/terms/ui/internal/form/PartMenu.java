package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.termedit.MovePart;
import org.bayan.core.termedit.RemoveParts;
import org.bayan.terms.ui.internal.form.PopupMenu.Entry;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** The button at the end of a part: what can be added to it, moving and deleting it. */
final class PartMenu {

  /** What the button shows. */
  static final String DOTS = "\u22ef";

  private final FormContext form;
  private final String name;
  private final Optional<Slots> slots;
  private final FlatButton button;
  private EObject part;
  private List<Entry> more = List.of();

  /**
   * A menu.
   *
   * @param name what the part is called
   * @param slots the fields that can be added
   */
  PartMenu(Composite parent, FormContext form, String name, Optional<Slots> slots) {
    this.form = form;
    this.name = name;
    this.slots = slots;
    button = new FlatButton(parent, form.look(), this::open);
    button.show(DOTS, NLS.bind(Messages.actionsOn, name), true);
  }

  FlatButton control() {
    return button;
  }

  void show(EObject shown) {
    show(shown, List.of());
  }

  /** Shows a part for which there are entries of its own, which come first. */
  void show(EObject shown, List<Entry> own) {
    part = shown;
    more = own;
  }

  private void open() {
    if (form.finishTyping()) {
      PopupMenu.open(button, entries());
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(more);
    slots.map(Slots::offers).ifPresent(entries::addAll);
    if (!entries.isEmpty()) {
      entries.add(Entry.line());
    }
    List<?> like = like();
    int at = like.indexOf(part);
    entries.add(Entry.of(Messages.moveUp, at > 0, () -> move(-1)));
    entries.add(Entry.of(Messages.moveDown, at >= 0 && at < like.size() - 1, () -> move(1)));
    entries.add(Entry.of(NLS.bind(Messages.delete, name), this::delete));
    return entries;
  }

  private List<?> like() {
    return part.eContainer() == null
        ? List.of()
        : (List<?>) part.eContainer().eGet(part.eContainmentFeature());
  }

  private void move(int by) {
    form.run(NLS.bind(Messages.moveOf, name), new MovePart(part, by));
  }

  private void delete() {
    if (form.drafts().remove(draft -> draft.part() == part)) {
      form.refresh();
    } else {
      form.run(NLS.bind(Messages.deletionOf, name), new RemoveParts(List.of(part)));
    }
  }
}

package org.bayan.terms.ui.internal.form;

import java.util.List;
import org.bayan.terms.ui.internal.form.Proposals.Proposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A framed list below a field. The field keeps the focus: arrows choose, Enter takes what is
 * chosen, Escape closes.
 */
final class ProposalBox {

  private static final int BORDER = 1;
  private static final int LEAST_WIDTH = 280;
  private static final int MOST_ROWS = 9;

  private final Composite frame;
  private final Look look;
  private Composite box;
  private Table table;
  private TextField field;
  private List<Proposal> shown = List.of();
  private int asked;

  /** A box that is closed; it opens inside the frame. */
  ProposalBox(Composite frame, Look look) {
    this.frame = frame;
    this.look = look;
  }

  /** Looks for proposals for a field, and shows them. */
  void ask(TextField asking, Proposals proposals) {
    int number = ++asked;
    proposals.ask(
        asking,
        found -> {
          if (number == asked && !frame.isDisposed() && asking.text().isFocusControl()) {
            open(asking, found);
          }
        });
  }

  private void open(TextField below, List<Proposal> found) {
    close();
    if (found.isEmpty()) {
      return;
    }
    field = below;
    shown = found;
    // No shell of its own: on some desktops that would take the keys away from the field.
    box = new Composite(frame, SWT.NONE);
    FillLayout layout = new FillLayout();
    layout.marginWidth = layout.marginHeight = BORDER;
    box.setLayout(layout);
    box.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    box.setBackground(look.accent());
    table = new Table(box, SWT.SINGLE | SWT.FULL_SELECTION | field.text().getOrientation());
    table.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    table.setBackground(look.page());
    table.setForeground(look.text());
    table.setFont(field.text().getFont());
    SpokenName.of(table, () -> Messages.proposals);
    found.forEach(one -> new TableItem(table, SWT.NONE).setText(one.text()));
    table.addListener(SWT.MouseUp, e -> take());
    place();
  }

  /** Below the field; above where there is no room. */
  private void place() {
    Control text = field.text();
    Rectangle at = text.getDisplay().map(text, frame, 0, 0, text.getSize().x, text.getSize().y);
    Rectangle area = frame.getClientArea();
    int width = Math.min(area.width, Math.max(LEAST_WIDTH, at.width));
    int height = Math.min(MOST_ROWS, shown.size()) * table.getItemHeight() + 2 * BORDER;
    int below = at.y + at.height;
    int y = below + height > area.height && at.y > height ? at.y - height : below;
    box.setBounds(Math.clamp(at.x, 0, Math.max(0, area.width - width)), y, width, height);
    box.layout();
    box.moveAbove(null);
  }

  boolean isOpen() {
    return box != null;
  }

  /** What is offered. */
  List<String> texts() {
    return isOpen() ? shown.stream().map(Proposal::text).toList() : List.of();
  }

  /** A key in the field; whether it was meant for the box. */
  boolean key(TextField in, Event e) {
    if (!isOpen() || in != field || (e.stateMask & SWT.MODIFIER_MASK) != 0) {
      return false;
    }
    switch (e.keyCode) {
      case SWT.ARROW_DOWN -> move(1);
      case SWT.ARROW_UP -> move(-1);
      case SWT.ESC -> close();
      case SWT.CR, SWT.KEYPAD_CR -> {
        boolean chosen = table.getSelectionIndex() >= 0;
        if (chosen) {
          take();
        } else {
          close();
        }
        return chosen;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(int step) {
    int from = table.getSelectionIndex();
    int next = from < 0 && step < 0 ? shown.size() - 1 : Math.floorMod(from + step, shown.size());
    table.setSelection(next);
    table.showSelection();
  }

  private void take() {
    int chosen = table.getSelectionIndex();
    if (chosen >= 0) {
      Proposal proposal = shown.get(chosen);
      TextField in = field;
      close();
      in.setFocus();
      proposal.taken().run();
    }
  }

  /** The field has lost the focus; where the box has it now, it stays open. */
  void left(TextField from) {
    if (isOpen() && from == field) {
      frame
          .getDisplay()
          .asyncExec(
              () -> {
                if (isOpen() && !table.isDisposed() && !table.isFocusControl()) {
                  close();
                }
              });
    }
  }

  void close() {
    if (isOpen()) {
      box.dispose();
      box = null;
    }
  }
}

package org.bayan.ui.tests;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Rests the pointer somewhere and reads what is said there. */
final class Tooltips {

  private Tooltips() {}

  /**
   * What is said of a place.
   *
   * @param cell where a cell is on the screen
   * @param place counted from the corner of the cell
   */
  static String at(Rectangle cell, Point place) {
    move(cell.x + 4, cell.y + 4);
    move(cell.x + place.x, cell.y + place.y);
    Ui.waitUntil("a tooltip is shown", () -> tooltips().findAny().isPresent());
    return Ui.ask(() -> tooltips().flatMap(Tooltips::labels).findFirst().orElse(""));
  }

  private static void move(int x, int y) {
    Ui.run(
        () -> {
          Event event = new Event();
          event.type = SWT.MouseMove;
          event.x = x;
          event.y = y;
          Ui.display().post(event);
        });
    Ui.settle();
  }

  private static Stream<Shell> tooltips() {
    return Arrays.stream(Ui.display().getShells())
        .flatMap(shell -> Stream.concat(Stream.of(shell), Arrays.stream(shell.getShells())))
        .filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.TOOL) != 0);
  }

  private static Stream<String> labels(Composite parent) {
    return Arrays.stream(parent.getChildren()).flatMap(Tooltips::texts);
  }

  private static Stream<String> texts(Control control) {
    if (control instanceof CLabel label) {
      return Stream.of(label.getText());
    }
    return control instanceof Composite inner ? labels(inner) : Stream.empty();
  }
}

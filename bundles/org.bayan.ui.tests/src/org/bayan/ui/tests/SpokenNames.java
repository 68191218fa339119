package org.bayan.ui.tests;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** What a screen reader says of controls, as far as SWT knows it. */
final class SpokenNames {

  private SpokenNames() {}

  /** The controls inside another that a screen reader has no name for, each in a few words. */
  static List<String> missing(Control root) {
    return Ui.ask(
        () ->
            Dialogs.all(root)
                .filter(SpokenNames::wantsName)
                .filter(control -> !isNamed(control))
                .map(control -> where(control) + control)
                .toList());
  }

  private static String where(Control control) {
    Composite parent = control.getParent();
    return parent == null ? "" : parent.getClass().getSimpleName() + " > ";
  }

  /**
   * What is only read is named by what it says; what the platform nests is named by the platform.
   */
  private static boolean wantsName(Control control) {
    return !(control instanceof Text && (control.getStyle() & SWT.READ_ONLY) != 0)
        && !control.getParent().getClass().getName().startsWith("org.eclipse.ui.")
        && isOfNamedKind(control);
  }

  private static boolean isOfNamedKind(Control control) {
    boolean ofBayan = control.getClass().getName().startsWith("org.bayan.");
    boolean drawn = control.getClass() == Canvas.class || (ofBayan && control instanceof Canvas);
    return drawn
        || control instanceof Button
        || control instanceof Link
        || control instanceof Text
        || control instanceof StyledText
        || control instanceof Combo
        || control instanceof CCombo
        || control instanceof Spinner
        || control instanceof Tree
        || control instanceof Table
        || control instanceof ToolBar bar && bar.getItemCount() > 0
        || control instanceof org.eclipse.swt.widgets.List;
  }

  private static boolean isNamed(Control control) {
    return switch (control) {
      case Button button when !button.getText().isBlank() -> true;
      case Link link when !link.getText().isBlank() -> true;
      case ToolBar bar -> List.of(bar.getItems()).stream().allMatch(SpokenNames::isNamed);
      default -> isToldByListener(control) || hasLabelBefore(control);
    };
  }

  private static boolean isNamed(ToolItem item) {
    return (item.getStyle() & SWT.SEPARATOR) != 0
        || !item.getText().isBlank()
        || (item.getToolTipText() != null && !item.getToolTipText().isBlank());
  }

  /** SWT gives a control the label that was made just before it. */
  private static boolean hasLabelBefore(Control control) {
    Control[] siblings = control.getParent().getChildren();
    int at = List.of(siblings).indexOf(control);
    return at > 0 && siblings[at - 1] instanceof Label label && !label.getText().isBlank();
  }

  /** SWT lets nobody ask what its listeners answer to a screen reader. */
  private static boolean isToldByListener(Control control) {
    try {
      Field field = Accessible.class.getDeclaredField("accessibleListeners");
      field.setAccessible(true);
      Collection<?> listeners = (Collection<?>) field.get(control.getAccessible());
      AccessibleEvent event = new AccessibleEvent(control.getAccessible());
      event.childID = ACC.CHILDID_SELF;
      if (listeners != null) {
        listeners.forEach(listener -> ((AccessibleListener) listener).getName(event));
      }
      return event.result != null && !event.result.isBlank();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}

package org.bayan.ui.internal.list;

import java.util.ArrayList;
import java.util.List;
import org.bayan.ui.ButtonState;
import org.bayan.ui.internal.views.Choice;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The field to search in a list and the choices by which rows are left out, which fold away. */
public abstract class ListFilterBar {

  /**
   * What a bar calls its parts.
   *
   * @param hint in the empty field
   * @param search tool tip of the field
   * @param name of the field, for screen readers
   * @param filters on the button that shows the choices
   * @param filtersToolTip of that button
   * @param clear on the button that asks for all rows
   * @param clearToolTip of that button
   */
  public record Words(
      String hint,
      String search,
      String name,
      String filters,
      String filtersToolTip,
      String clear,
      String clearToolTip) {}

  private final Words words;
  private final Composite bar;
  private final Text search;
  private final Button toggle;
  private final Label count;
  private final Composite row;
  private final List<Choice<?>> choices = new ArrayList<>();
  private final List<Button> checks = new ArrayList<>();
  private Button clear;
  private Runnable listener = () -> {};
  private Runnable down = () -> {};
  private boolean clearing;

  /**
   * A bar without choices; they are added, then {@link #finish} is called.
   *
   * @param searchWidth the least width of the field, in pixels
   */
  protected ListFilterBar(Composite parent, int searchWidth, Words words) {
    this.words = words;
    bar = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 6).spacing(8, 6).applyTo(bar);
    search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(words.hint());
    search.setToolTipText(words.search());
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(searchWidth, SWT.DEFAULT)
        .applyTo(search);
    ScreenReader.name(search, words.name());
    search.addListener(SWT.Modify, event -> changed());
    toggle = new Button(bar, SWT.TOGGLE);
    toggle.setText(words.filters());
    toggle.setToolTipText(words.filtersToolTip());
    toggle.addListener(SWT.Selection, event -> showChoices(toggle.getSelection()));
    count = new Label(bar, SWT.NONE);
    row = new Composite(bar, SWT.NONE);
    row.setLayout(rowLayout());
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(true).applyTo(row);
    row.setVisible(false);
  }

  private static RowLayout rowLayout() {
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.spacing = 6;
    layout.marginLeft = 0;
    layout.marginRight = 0;
    layout.marginTop = 0;
    layout.marginBottom = 0;
    return layout;
  }

  /**
   * Adds a drop-down list.
   *
   * @param name what is chosen, for tool tip and screen readers
   * @param any the first entry, which leaves nothing out
   */
  protected final <T> Choice<T> choice(String name, String any) {
    Choice<T> choice = new Choice<>(row, name, any, this::changed);
    choices.add(choice);
    return choice;
  }

  /** Adds a box to tick. */
  protected final Button check(String label, String toolTip) {
    Button check = new Button(row, SWT.CHECK);
    check.setText(label);
    check.setToolTipText(toolTip);
    check.addListener(SWT.Selection, event -> changed());
    checks.add(check);
    return check;
  }

  /** Adds the button that asks for all rows, behind the choices, and listens to the keys. */
  protected final void finish() {
    clear = new Button(row, SWT.PUSH);
    clear.setText(words.clear());
    clear.setToolTipText(words.clearToolTip());
    clear.addListener(SWT.Selection, event -> clear());
    ButtonState.set(clear, false);
    listenToKeys();
  }

  private void listenToKeys() {
    List<Control> controls = new ArrayList<>(List.of(bar.getChildren()));
    controls.addAll(List.of(row.getChildren()));
    for (Control control : controls) {
      control.addListener(
          SWT.Traverse,
          event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
              event.doit = false;
              escape(control);
            }
          });
    }
    search.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            down.run();
          }
        });
    search.addListener(SWT.DefaultSelection, event -> enter(event.detail));
  }

  /** Enter goes to the list; the sign that empties the field is told of in the same way. */
  private void enter(int detail) {
    if (detail != SWT.ICON_CANCEL && detail != SWT.ICON_SEARCH) {
      down.run();
    }
  }

  /** In the field it empties the search first. */
  private void escape(Control control) {
    if (control == search && !search.getText().isEmpty()) {
      search.setText("");
    } else if (isFiltered()) {
      clear();
    } else {
      down.run();
    }
  }

  /** Whether not all rows are asked for. */
  public abstract boolean isFiltered();

  /** Whether a choice leaves rows out; what is searched for does not count. */
  protected abstract boolean leavesOut();

  /** What is laid out by whoever made this. */
  public final Composite control() {
    return bar;
  }

  /** What is searched for; empty where nothing is. */
  protected final String searched() {
    return search.getText().strip();
  }

  /** Shows or hides the choices; while one of them leaves rows out, they are seen. */
  private void showChoices(boolean wanted) {
    boolean shown = wanted || leavesOut();
    toggle.setSelection(shown);
    if (row.getVisible() != shown) {
      ((GridData) row.getLayoutData()).exclude = !shown;
      row.setVisible(shown);
      bar.getParent().layout(true, true);
    }
  }

  /** Calls somebody whenever other rows are asked for. */
  public final void onChange(Runnable action) {
    listener = action;
  }

  /** What Down and Enter in the field do. */
  public final void onDown(Runnable action) {
    down = action;
  }

  private void changed() {
    if (!clearing) {
      update();
      listener.run();
    }
  }

  /** Shows what is asked for now; nobody is called. */
  protected final void update() {
    ButtonState.set(clear, isFiltered());
    showChoices(toggle.getSelection());
  }

  /** The choices offer something else now, and may be wider or narrower. */
  protected final void layoutChoices() {
    row.layout();
  }

  /** Asks for all rows. */
  public final void clear() {
    clearing = true;
    search.setText("");
    choices.forEach(Choice::clear);
    checks.forEach(check -> check.setSelection(false));
    clearing = false;
    changed();
  }

  /** Says how many of the rows are shown. */
  protected final void say(String counts) {
    count.setText(counts);
    bar.layout();
  }

  /** How many are shown, as it is read. */
  public final String counted() {
    return count.getText();
  }

  /** Lets the person write what to look for. */
  public final void setFocus() {
    search.setFocus();
    search.selectAll();
  }
}

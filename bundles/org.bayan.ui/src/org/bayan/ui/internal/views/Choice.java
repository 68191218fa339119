package org.bayan.ui.internal.views;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.ui.ChoiceStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * A drop-down list of which the first entry leaves nothing out.
 *
 * @param <T> what is chosen
 */
public final class Choice<T> {

  /** Names of subjects may be long; the list that drops down has room for them. */
  private static final int MOST_WIDTH = 150;

  private final Combo combo;
  private final String any;
  private List<T> offered = List.of();
  private List<String> labels = List.of();

  /**
   * Makes the widget.
   *
   * @param name what is chosen, for tool tip and screen readers
   * @param any the first entry
   * @param changed called when something else was chosen
   */
  public Choice(Composite parent, String name, String any, Runnable changed) {
    this.any = any;
    combo = new Combo(parent, ChoiceStyle.READ_ONLY);
    combo.setToolTipText(name);
    ScreenReader.name(combo, name);
    combo.add(any);
    combo.select(0);
    combo.addListener(SWT.Selection, event -> changed.run());
  }

  /** Offers values; what is chosen stays so where it is among them. */
  public void offer(Collection<T> values, Function<T, String> label) {
    List<String> names = values.stream().map(label).toList();
    if (List.copyOf(values).equals(offered) && names.equals(labels)) {
      return;
    }
    Optional<T> chosen = chosen();
    offered = List.copyOf(values);
    labels = names;
    combo.setItems(labels.toArray(String[]::new));
    combo.add(any, 0);
    combo.select(chosen.map(one -> offered.indexOf(one) + 1).orElse(0));
    combo.setLayoutData(null);
    int width = Math.min(MOST_WIDTH, combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    combo.setLayoutData(new RowData(width, SWT.DEFAULT));
  }

  /** What is chosen; empty where nothing is left out. */
  public Optional<T> chosen() {
    int at = combo.getSelectionIndex();
    return at <= 0 ? Optional.empty() : Optional.of(offered.get(at - 1));
  }

  /** Leaves nothing out. */
  public void clear() {
    combo.select(0);
  }
}

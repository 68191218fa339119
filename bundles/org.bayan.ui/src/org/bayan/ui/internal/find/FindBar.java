package org.bayan.ui.internal.find;

import java.util.Arrays;
import java.util.function.Function;
import org.bayan.text.search.SearchMode;
import org.bayan.ui.ChoiceStyle;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.filter.Sides;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The controls with which a person says what to find and what to replace it with. */
final class FindBar {

  private static final int TEXT_WIDTH = 190;
  private static final int OUTCOME_WIDTH = 150;

  /** The modes in the order in which they are offered. */
  private static final SearchMode[] MODES = {
    SearchMode.FOLDED, SearchMode.FORMS, SearchMode.EXACT, SearchMode.REGULAR_EXPRESSION
  };

  private final Composite bar;
  private final Text wanted;
  private final Combo mode;
  private final Combo sides;
  private final Button matchCase;
  private final Label outcome;
  private final Text replacement;

  /** Makes the controls; actions of the bar go to the listener. */
  FindBar(Composite parent, Listener listener) {
    bar = new Composite(parent, SWT.NONE);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.spacing = 8;
    layout.marginLeft = 10;
    layout.marginRight = 10;
    layout.marginTop = 6;
    layout.marginBottom = 6;
    bar.setLayout(layout);
    HelpContext.FIND.on(bar);
    wanted = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    wanted.setMessage(Messages.wanted_hint);
    wanted.setLayoutData(new RowData(TEXT_WIDTH, SWT.DEFAULT));
    ScreenReader.name(wanted, Messages.wanted_hint);
    wanted.addListener(SWT.Modify, event -> listener.queryChanged());
    button(Messages.previous, listener::previous);
    button(Messages.next, listener::next);
    outcome = new Label(bar, SWT.NONE);
    outcome.setLayoutData(new RowData(OUTCOME_WIDTH, SWT.DEFAULT));
    mode = combo(Messages.mode_name, MODES, FindBar::label, listener);
    sides = combo(Messages.sides_name, Sides.values(), Sides::label, listener);
    matchCase = new Button(bar, SWT.CHECK);
    matchCase.setText(Messages.matchCase);
    matchCase.addListener(SWT.Selection, event -> listener.queryChanged());
    replacement = new Text(bar, SWT.SINGLE | SWT.BORDER);
    replacement.setMessage(Messages.replacement_hint);
    replacement.setLayoutData(new RowData(TEXT_WIDTH, SWT.DEFAULT));
    ScreenReader.name(replacement, Messages.replacement_hint);
    replacement.addListener(SWT.DefaultSelection, event -> listener.replace());
    button(Messages.replace, listener::replace);
    button(Messages.replaceAll, listener::replaceAll);
    button(Messages.close, listener::close);
  }

  /** What the bar asks for. */
  interface Listener {
    void queryChanged();

    void next();

    void previous();

    void replace();

    void replaceAll();

    void close();
  }

  private void button(String label, Runnable action) {
    Button button = new Button(bar, SWT.PUSH);
    button.setText(label);
    button.addListener(SWT.Selection, event -> action.run());
  }

  private <T> Combo combo(String name, T[] choices, Function<T, String> label, Listener listener) {
    Combo combo = new Combo(bar, ChoiceStyle.READ_ONLY);
    combo.setItems(Arrays.stream(choices).map(label).toArray(String[]::new));
    combo.select(0);
    combo.setToolTipText(name);
    ScreenReader.name(combo, name);
    combo.addListener(SWT.Selection, event -> listener.queryChanged());
    return combo;
  }

  private static String label(SearchMode mode) {
    return switch (mode) {
      case EXACT -> Messages.mode_exact;
      case FOLDED -> Messages.mode_folded;
      case FORMS -> Messages.mode_forms;
      case REGULAR_EXPRESSION -> Messages.mode_expression;
    };
  }

  Composite control() {
    return bar;
  }

  Query query() {
    return new Query(
        wanted.getText(),
        MODES[mode.getSelectionIndex()],
        matchCase.getSelection(),
        Sides.values()[sides.getSelectionIndex()]);
  }

  String replacement() {
    return replacement.getText();
  }

  /** Says what came of it, such as 3 of 17. */
  void say(String sentence) {
    outcome.setText(sentence);
    outcome.setToolTipText(sentence);
  }

  String said() {
    return outcome.getText();
  }

  void setFocus() {
    wanted.setFocus();
    wanted.selectAll();
  }
}

package org.bayan.ui.internal.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.model.bitext.LinkType;
import org.bayan.ui.ChoiceStyle;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.grid.LinkTypeLabels;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The controls with which a person says which beads to show. */
final class FilterBar {

  private static final int TEXT_WIDTH = 210;

  private final Composite bar;
  private final Text text;
  private final Combo sides;
  private final Combo term;
  private final Combo status;
  private final Combo confidence;
  private final Combo type;
  private final Button notOneToOne;
  private final Button bookmarked;
  private final Button commented;
  private final List<Runnable> listeners = new ArrayList<>();
  private boolean clearing;

  FilterBar(Composite parent) {
    bar = new Composite(parent, SWT.NONE);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.spacing = 8;
    layout.marginLeft = 10;
    layout.marginRight = 10;
    layout.marginTop = 6;
    layout.marginBottom = 6;
    bar.setLayout(layout);
    HelpContext.FILTER.on(bar);
    text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    text.setMessage(Messages.text_hint);
    text.setLayoutData(new RowData(TEXT_WIDTH, SWT.DEFAULT));
    ScreenReader.name(text, Messages.text_name);
    text.addListener(SWT.Modify, event -> changed());
    sides = combo(Messages.sides_name, Sides.values(), Sides::label);
    term = combo(Messages.term_name, TermChoice.values(), TermChoice::label);
    status = combo(Messages.status_name, StatusChoice.values(), StatusChoice::label);
    confidence =
        combo(Messages.confidence_name, ConfidenceChoice.values(), ConfidenceChoice::label);
    type = combo(Messages.type_name, LinkType.values(), LinkTypeLabels::name);
    type.add(Messages.type_any, 0);
    type.select(0);
    notOneToOne = check(Messages.notOneToOne);
    bookmarked = check(Messages.bookmarked);
    commented = check(Messages.commented);
    Button clear = new Button(bar, SWT.PUSH);
    clear.setText(Messages.clear);
    clear.addListener(SWT.Selection, event -> clear());
  }

  private <T> Combo combo(String name, T[] choices, Function<T, String> label) {
    Combo combo = new Combo(bar, ChoiceStyle.READ_ONLY);
    combo.setItems(Arrays.stream(choices).map(label).toArray(String[]::new));
    combo.select(0);
    combo.setToolTipText(name);
    ScreenReader.name(combo, name);
    combo.addListener(SWT.Selection, event -> changed());
    return combo;
  }

  /** Says anew where low confidence begins. */
  void confidenceChanged() {
    int chosen = confidence.getSelectionIndex();
    for (ConfidenceChoice choice : ConfidenceChoice.values()) {
      confidence.setItem(choice.ordinal(), choice.label());
    }
    confidence.select(chosen);
    bar.layout();
  }

  private Button check(String label) {
    Button check = new Button(bar, SWT.CHECK);
    check.setText(label);
    check.addListener(SWT.Selection, event -> changed());
    return check;
  }

  Composite control() {
    return bar;
  }

  /** Calls somebody whenever another filter is asked for. */
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void changed() {
    // Where terms are asked for, the text names one of them.
    boolean terms = term != null && term.getSelectionIndex() > 0;
    text.setMessage(terms ? Messages.text_termHint : Messages.text_hint);
    if (!clearing) {
      listeners.forEach(Runnable::run);
    }
  }

  /** What is asked for. */
  BeadFilter filter() {
    int chosen = type.getSelectionIndex();
    return new BeadFilter(
        text.getText().strip(),
        Sides.values()[sides.getSelectionIndex()],
        TermChoice.values()[term.getSelectionIndex()],
        StatusChoice.values()[status.getSelectionIndex()],
        ConfidenceChoice.values()[confidence.getSelectionIndex()],
        chosen == 0 ? Optional.empty() : Optional.of(LinkType.values()[chosen - 1]),
        notOneToOne.getSelection(),
        bookmarked.getSelection(),
        commented.getSelection());
  }

  /** Asks for all beads. */
  void clear() {
    clearing = true;
    text.setText("");
    for (Combo combo : List.of(sides, term, status, confidence, type)) {
      combo.select(0);
    }
    for (Button check : List.of(notOneToOne, bookmarked, commented)) {
      check.setSelection(false);
    }
    clearing = false;
    changed();
  }

  /** Asks for terms of all kinds, as none can be looked for; nobody is called. */
  void forgetTerm() {
    term.select(0);
    text.setMessage(Messages.text_hint);
  }

  /** Lets the person write what to look for. */
  void setFocus() {
    text.setFocus();
    text.selectAll();
  }
}

package org.bayan.terms.ui.internal.concept;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.core.concept.ConceptDraft;
import org.bayan.core.concept.Counterpart.Passage;
import org.bayan.model.termbase.TermStatus;
import org.bayan.text.XmlCharacters;
import org.bayan.ui.ChoiceStyle;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.views.Shades;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * One side of a new concept: the text it is taken from, in which the term is selected, and the
 * term.
 */
final class TermField {

  private static final int CONTEXT_LINES = 4;
  private static final List<TermStatus> STATUSES =
      List.of(
          TermStatus.PREFERRED,
          TermStatus.ADMITTED,
          TermStatus.DEPRECATED,
          TermStatus.SUPERSEDED,
          TermStatus.UNSPECIFIED);

  private final ConceptSide side;
  private final Composite area;
  private final StyledText context;
  private final Combo term;
  private final Combo status;
  private final Label note;
  private boolean guessed;
  private boolean filling;
  private Runnable changed = () -> {};
  private Consumer<Passage> selected = passage -> {};

  TermField(Composite parent, ConceptSide side) {
    this.side = side;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    Label title = new Label(area, SWT.NONE);
    title.setText(NLS.bind(title(), ConceptLabels.language(side.language())));
    GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
    context = context();
    Label citation = new Label(area, SWT.NONE);
    citation.setText(side.citation());
    citation.setToolTipText(side.citation());
    citation.setForeground(new Shades(citation).faintText());
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, -1).applyTo(citation);
    new Label(area, SWT.NONE).setText(side.side() == Side.SOURCE ? Messages.term : Messages.term2);
    term = new Combo(area, SWT.DROP_DOWN | TextFonts.orientation(side.direction()));
    term.setFont(TextFonts.of(side.direction()));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(term);
    new Label(area, SWT.NONE);
    note = new Label(area, SWT.NONE);
    note.setForeground(new Shades(note).faintText());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
    new Label(area, SWT.NONE).setText(Messages.status);
    status = new Combo(area, ChoiceStyle.READ_ONLY);
    STATUSES.forEach(one -> status.add(ConceptLabels.status(one)));
    status.select(0);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(status);
    listen();
  }

  private String title() {
    return side.side() == Side.SOURCE ? Messages.sourceSide : Messages.targetSide;
  }

  private StyledText context() {
    int style = SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL;
    StyledText text = new StyledText(area, style | TextFonts.orientation(side.direction()));
    text.setFont(TextFonts.of(side.direction()));
    text.setText(side.text());
    text.setMargins(4, 2, 4, 2);
    text.setAlwaysShowScrollBars(false);
    ScreenReader.name(text, NLS.bind(Messages.contextName, title()));
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, true)
        .hint(320, text.getLineHeight() * CONTEXT_LINES)
        .applyTo(text);
    text.addTraverseListener(
        e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    return text;
  }

  private void listen() {
    term.addListener(
        SWT.Modify,
        e -> {
          if (!filling) {
            guessed = false;
            note.setText("");
          }
          changed.run();
        });
    context.addListener(SWT.MouseUp, e -> take());
    context.addListener(SWT.KeyUp, e -> take());
  }

  /** What is selected in the text becomes the term. */
  private void take() {
    Point range = context.getSelectionRange();
    if (range.y > 0) {
      Passage passage = new Passage(range.x, range.x + range.y);
      fill(List.of(passage.in(side.text()).strip()), false);
      selected.accept(passage);
    }
  }

  /** Is told of each change of the term. */
  void onChange(Runnable listener) {
    changed = listener;
  }

  /** Is told what a person selects in the text. */
  void onSelect(Consumer<Passage> listener) {
    selected = listener;
  }

  ConceptSide side() {
    return side;
  }

  /** Shows what was selected where the person came from. */
  void showSelected(Passage passage) {
    context.setSelection(passage.start(), passage.end());
    context.showSelection();
    fill(List.of(passage.in(side.text()).strip()), false);
  }

  /** Shows what the lexicon takes for the counterpart; a person has to look at it. */
  void showGuess(Passage passage, List<String> forms) {
    context.setSelection(passage.start(), passage.end());
    context.showSelection();
    fill(forms, true);
  }

  /** Puts the first of several forms into the field, and the others into its list. */
  void fill(List<String> forms, boolean guess) {
    filling = true;
    try {
      term.setItems(forms.toArray(String[]::new));
      term.setText(forms.getFirst());
      guessed = guess;
      note.setText(guess ? Messages.guess : forms.size() > 1 ? Messages.otherForms : "");
      note.requestLayout();
    } finally {
      filling = false;
    }
  }

  /** Takes a guess back that a person has not changed. */
  void forgetGuess() {
    if (guessed) {
      filling = true;
      term.setItems();
      term.setText("");
      filling = false;
      guessed = false;
      note.setText("");
      context.setSelection(0);
    }
  }

  /** Whether a person has written nothing here: it is empty, or holds a guess. */
  boolean isOpen() {
    return guessed || text().isEmpty();
  }

  String text() {
    return term.getText().strip();
  }

  void setFocus() {
    (text().isEmpty() ? context : term).setFocus();
  }

  ConceptDraft.Term draft(String body) {
    return new ConceptDraft.Term(
        side.language(),
        text(),
        STATUSES.get(status.getSelectionIndex()),
        body,
        side.text(),
        side.citation());
  }

  /** Whether a file can hold what was written. */
  static boolean isLegal(String text) {
    return XmlCharacters.firstIllegal(text).isEmpty();
  }

  Optional<Passage> initial() {
    return side.selected();
  }
}

package org.bayan.rules.ui.internal.tryout;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.rules.LanguageMap;
import org.bayan.okapi.rules.Trial;
import org.bayan.text.Direction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Shows where a pasted text breaks, and which rule decides at the caret. */
public final class TrialPane {

  private final Composite area;
  private final Combo language;
  private final Label uses;
  private final TrialText text;
  private final SegmentTable segments;
  private final MatchTable matches;
  private final TrialRuns runs;
  private final IAction next =
      new TrialAction(
          Messages.nextSpot, IWorkbenchCommandConstants.NAVIGATE_NEXT, () -> walk(true));
  private final IAction previous =
      new TrialAction(
          Messages.previousSpot, IWorkbenchCommandConstants.NAVIGATE_PREVIOUS, () -> walk(false));
  private TrialInput input;
  private Optional<Trial> trial = Optional.empty();
  private String fault = "";
  private boolean sampled;

  /**
   * The pane.
   *
   * @param rules makes rules ready for use, or nothing where they cannot be used; called on a
   *     background thread
   * @param fault says why they cannot be used; called on a background thread
   * @param goTo goes to the rule of a set with a number
   */
  public TrialPane(
      Composite parent,
      Function<TrialInput, Optional<SegmentationRules>> rules,
      Function<TrialInput, String> fault,
      BiConsumer<String, Integer> goTo) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults()
        .numColumns(4)
        .spacing(6, 4)
        .extendedMargins(6, 0, 2, 0)
        .applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.tryField);
    language = new Combo(area, SWT.NONE);
    language.setItems(Samples.LANGUAGES.toArray(String[]::new));
    language.setToolTipText(Messages.languageTip);
    uses = new Label(area, SWT.NONE);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(uses);
    Button sample = new Button(area, SWT.PUSH);
    sample.setText(Messages.sample);
    sample.setToolTipText(Messages.sampleTip);
    SashForm sash = new SashForm(area, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(sash);
    text = new TrialText(sash);
    SashForm below = new SashForm(sash, SWT.HORIZONTAL);
    segments = new SegmentTable(below, range -> text.goTo(range.start(), range.end()));
    matches = new MatchTable(below, goTo);
    sash.setWeights(52, 48);
    below.setWeights(44, 56);
    runs = new TrialRuns(area, rules, fault, this::show, this::show);
    sample.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sample()));
    language.addModifyListener(event -> languageChanged());
    text.widget().addModifyListener(event -> ask());
    text.widget().addCaretListener(event -> asked(event.caretOffset));
  }

  /** Tries other rules. */
  public void rules(TrialInput changed) {
    boolean otherSet = input == null || !input.set().equals(changed.set());
    input = changed;
    if (otherSet) {
      String present = language.getText();
      Samples.languageOf(input.file(), input.set(), present.isEmpty() ? "ar" : present)
          .filter(wanted -> !wanted.equals(present))
          .ifPresent(language::setText);
      if (language.getText().isEmpty()) {
        language.setText("en");
      }
    }
    ask();
  }

  private void languageChanged() {
    String tag = language.getText().strip();
    text.direction(Direction.of(tag));
    segments.direction(Direction.of(tag));
    if (!sampled || Samples.isSample(text.widget().getText())) {
      sampled = true;
      text.widget().setText(Samples.text(tag));
    }
    ask();
  }

  private void sample() {
    text.widget().setText(Samples.text(language.getText()));
    text.widget().setFocus();
  }

  private void ask() {
    if (input != null) {
      showUse();
      runs.tryText(input, language.getText().strip(), text.widget().getText());
    }
  }

  private void showUse() {
    String sets =
        input.file().mapsFor(language.getText().strip()).stream()
            .map(LanguageMap::languageRule)
            .collect(Collectors.joining(Messages.listSeparator));
    uses.setText(sets.isEmpty() ? Messages.usesNone : NLS.bind(Messages.uses, sets));
    uses.setToolTipText(uses.getText());
  }

  private void show(TrialRuns.Answer answer) {
    trial = answer.trial().filter(one -> one.text().equals(text.widget().getText()));
    text.show(trial);
    segments.show(trial);
    fault = answer.fault();
    if (text.widget().getCaretOffset() == 0 && !text.widget().isFocusControl()) {
      trial.map(one -> one.next(0)).ifPresent(first -> first.ifPresent(at -> text.goTo(at, at)));
    }
    asked(text.widget().getCaretOffset());
  }

  private void asked(int caret) {
    if (trial.isPresent()) {
      runs.ask(trial.get(), caret);
    } else {
      matches.clear(fault.isEmpty() ? Messages.atCaretHint : NLS.bind(Messages.cannotTry, fault));
    }
  }

  private void show(TrialRuns.Found found) {
    if (trial.filter(found.trial()::equals).isPresent()) {
      matches.show(found.matches(), found.looksFinal());
      segments.selectAt(found.offset());
    }
  }

  private void walk(boolean forward) {
    int caret = text.widget().getCaretOffset();
    trial
        .map(one -> forward ? one.next(caret) : one.previous(caret))
        .ifPresent(
            at -> {
              if (at.isPresent()) {
                text.goTo(at.getAsInt(), at.getAsInt());
                text.widget().setFocus();
              } else {
                area.getDisplay().beep();
              }
            });
  }

  /** Goes to the next position at which something was decided. */
  public IAction nextAction() {
    return next;
  }

  /** Goes to the previous one. */
  public IAction previousAction() {
    return previous;
  }

  /** Undoes what was typed in the text. */
  public IAction undoAction() {
    return text.undo().undoAction();
  }

  /** Types it again. */
  public IAction redoAction() {
    return text.undo().redoAction();
  }

  /** Tells whether the text has the focus. */
  public void onTextFocus(Consumer<Boolean> listener) {
    if (text.isFollowed()) {
      return;
    }
    text.follow();
    text.widget().addFocusListener(FocusListener.focusGainedAdapter(e -> listener.accept(true)));
    text.widget().addFocusListener(FocusListener.focusLostAdapter(e -> listener.accept(false)));
  }

  /** The language of the text, a BCP 47 tag. */
  public Combo language() {
    return language;
  }

  /** The text that is tried. */
  public StyledText text() {
    return text.widget();
  }

  /** Its segments. */
  public Table segments() {
    return segments.table();
  }

  /** The rules that match at the caret. */
  public Table matches() {
    return matches.table();
  }

  /** What is decided at the caret, as a sentence. */
  public String decision() {
    return matches.sentence();
  }
}

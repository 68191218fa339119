package org.bayan.rules.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.okapi.rules.ExampleReport.Checked;
import org.bayan.okapi.rules.PatternFault;
import org.bayan.okapi.rules.Rule;
import org.bayan.okapi.rules.RuleComment;
import org.bayan.rules.ui.internal.Icons;
import org.bayan.text.Direction;
import org.bayan.ui.ButtonState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of the selected rule, checked while they are typed. */
public final class RuleFields {

  private final RuleDocument document;
  private final Composite area;
  private final Icons icons;
  private final Button breaks;
  private final Button exception;
  private final Button active;
  private final FieldText before;
  private final FieldText after;
  private final FieldText purpose;
  private final FieldText examples;
  private final Label faultLabel;
  private final Composite faultArea;
  private final Label fault;
  private final ExampleResults results;

  RuleFields(Composite parent, RuleDocument document) {
    this.document = document;
    area = new Composite(parent, SWT.NONE);
    icons = new Icons(area);
    GridLayoutFactory.fillDefaults()
        .numColumns(2)
        .spacing(6, 4)
        .extendedMargins(0, 0, 2, 0)
        .applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.kindField);
    Composite kinds = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 0).applyTo(kinds);
    breaks = button(kinds, SWT.RADIO, Messages.breakField, Messages.breakTip);
    exception = button(kinds, SWT.RADIO, Messages.exceptionField, Messages.exceptionTip);
    active = button(kinds, SWT.CHECK, Messages.activeField, Messages.activeTip);
    before = new FieldText(area, Messages.beforeField, 2, false);
    after = new FieldText(area, Messages.afterField, 2, false);
    faultLabel = new Label(area, SWT.NONE);
    GridDataFactory.swtDefaults().applyTo(faultLabel);
    faultArea = new Composite(area, SWT.NONE);
    fault = faultLine();
    purpose = new FieldText(area, Messages.purposeField, 2, true);
    examples = new FieldText(area, Messages.examplesField, 3, true);
    results = new ExampleResults(area);
    listen();
  }

  private Label faultLine() {
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(faultArea);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(faultArea);
    new Label(faultArea, SWT.NONE).setImage(icons.get("fault"));
    Label sentence = new Label(faultArea, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(sentence);
    return sentence;
  }

  private static Button button(Composite parent, int style, String label, String tip) {
    Button button = new Button(parent, style);
    button.setText(label);
    button.setToolTipText(tip);
    return button;
  }

  private void listen() {
    before.text().setFont(JFaceResources.getTextFont());
    after.text().setFont(JFaceResources.getTextFont());
    examples.text().setMessage(Messages.examplesHint);
    examples.text().setToolTipText(Messages.examplesTip);
    before.onTyping(
        (field, text) -> type(field, Messages.undoBefore, r -> r.withBefore(text)),
        document::endTyping);
    after.onTyping(
        (field, text) -> type(field, Messages.undoAfter, r -> r.withAfter(text)),
        document::endTyping);
    purpose.onTyping(
        (field, text) -> type(field, Messages.undoPurpose, this::withPurpose), document::endTyping);
    examples.onTyping(
        (field, text) -> type(field, Messages.undoExamples, this::withExamples),
        document::endTyping);
    breaks.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(event -> setBreaks(breaks.getSelection())));
    active.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(event -> setActive(active.getSelection())));
  }

  private Rule withPurpose(Rule rule) {
    String text = purpose.text().getText().replace("\r", "");
    return rule.withComment(new RuleComment(text, rule.comment().examples()));
  }

  private Rule withExamples(Rule rule) {
    List<String> lines = examples.text().getText().lines().filter(l -> !l.isBlank()).toList();
    return rule.withComment(new RuleComment(rule.comment().description(), lines));
  }

  private void type(FieldText field, String label, Function<Rule, Rule> change) {
    document
        .rule()
        .ifPresent(rule -> document.type(field, label, RuleEdit.replace(document, change)));
  }

  private void setBreaks(boolean value) {
    if (document.rule().filter(rule -> rule.breaks() != value).isPresent()) {
      document.change(
          value ? Messages.undoToBreak : Messages.undoToException,
          RuleEdit.replace(document, rule -> rule.withBreaks(value)),
          document.place());
    }
  }

  private void setActive(boolean value) {
    document.change(
        value ? Messages.undoTurnOn : Messages.undoTurnOff,
        RuleEdit.replace(document, rule -> rule.withActive(value)),
        document.place());
  }

  void refresh() {
    Optional<Rule> rule = document.rule();
    for (Button button : List.of(breaks, exception, active)) {
      ButtonState.set(button, rule.isPresent());
    }
    for (FieldText field : List.of(before, after, purpose, examples)) {
      field.text().setEnabled(rule.isPresent());
    }
    breaks.setSelection(rule.map(Rule::breaks).orElse(false));
    exception.setSelection(rule.map(one -> !one.breaks()).orElse(false));
    active.setSelection(rule.map(Rule::active).orElse(false));
    before.load(rule.map(Rule::before).orElse(""));
    after.load(rule.map(Rule::after).orElse(""));
    loadComment(rule.map(Rule::comment).orElse(RuleComment.NONE));
    showFault(rule);
    results.selected(rule.isPresent());
  }

  /** What is being typed may end in white space, which the comment does not keep. */
  private void loadComment(RuleComment comment) {
    if (!purpose.text().getText().replace("\r", "").strip().equals(comment.description().strip())) {
      purpose.load(comment.description());
    }
    List<String> typed = examples.text().getText().lines().filter(l -> !l.isBlank()).toList();
    if (!typed.stream()
        .map(String::strip)
        .toList()
        .equals(comment.examples().stream().map(String::strip).toList())) {
      examples.load(String.join("\n", comment.examples()));
    }
  }

  private void showFault(Optional<Rule> rule) {
    String sentence =
        rule.flatMap(
                one ->
                    sentence(Messages.faultBefore, one.before())
                        .or(() -> sentence(Messages.faultAfter, one.after())))
            .orElse("");
    fault.setText(sentence);
    for (Control line : List.of(faultLabel, faultArea)) {
      ((GridData) line.getLayoutData()).exclude = sentence.isEmpty();
      line.setVisible(!sentence.isEmpty());
    }
    faultArea.layout();
    area.layout();
  }

  private static Optional<String> sentence(String message, String expression) {
    return PatternFault.of(expression)
        .map(found -> NLS.bind(message, found.reason(), found.position() + 1));
  }

  /** Lets examples be written in the direction of their language. */
  void direction(Direction direction) {
    boolean rightToLeft = direction == Direction.RIGHT_TO_LEFT;
    examples.text().setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
  }

  /** Shows whether the examples of the rule hold. */
  void show(List<Checked> checked) {
    results.show(checked);
  }

  /** Goes to the first field that is to be filled in. */
  void setFocus() {
    before.text().setFocus();
    before.text().selectAll();
  }

  Composite area() {
    return area;
  }

  /** The expression for what stands before. */
  public Text before() {
    return before.text();
  }

  /** The expression for what stands after. */
  public Text after() {
    return after.text();
  }

  /** The examples, one a line. */
  public Text examples() {
    return examples.text();
  }

  /** The sentence on a faulty expression; empty where there is none. */
  public String fault() {
    return fault.getText();
  }

  /** The sentences on the examples, in order. */
  public List<String> results() {
    return results.sentences();
  }
}

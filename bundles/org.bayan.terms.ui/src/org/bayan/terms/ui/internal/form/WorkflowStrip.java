package org.bayan.terms.ui.internal.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bayan.core.termedit.SetWorkflow;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Transaction;
import org.bayan.model.termbase.WorkflowState;
import org.bayan.ui.ButtonState;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How far the concept is, who took it there and when, and the steps from there. */
final class WorkflowStrip {

  private final FormContext form;
  private final LabelledLine line;
  private final Label state;
  private final Label who;
  private final Map<WorkflowState, Button> steps = new EnumMap<>(WorkflowState.class);
  private ConceptEntry concept;

  WorkflowStrip(Composite parent, FormContext form) {
    this.form = form;
    line = LabelledLine.whole(parent, form, Messages.workflow);
    state = new Label(line.area(), SWT.NONE);
    form.look().dress(state, this::dressState);
    who = new Label(line.area(), SWT.NONE);
    form.look().dress(who, () -> who.setForeground(form.look().faint()));
    Line.grow(who);
  }

  /** Makes the buttons for the steps. */
  void addButtons(Composite buttons) {
    button(buttons, WorkflowState.PROPOSED, Messages.propose);
    button(buttons, WorkflowState.APPROVED, Messages.approve);
    button(buttons, WorkflowState.REJECTED, Messages.reject);
    button(buttons, WorkflowState.DRAFT, Messages.backToDraft);
  }

  private void button(Composite buttons, WorkflowState to, String label) {
    Button button = new Button(buttons, SWT.PUSH);
    button.setText(label);
    button.addListener(SWT.Selection, e -> go(to));
    steps.put(to, button);
  }

  private void dressState() {
    state.setFont(form.look().heading());
    state.setForeground(colour());
  }

  private Color colour() {
    return switch (concept == null ? WorkflowState.UNSPECIFIED : concept.getWorkflow()) {
      case APPROVED -> form.look().good();
      case REJECTED -> form.look().bad();
      case PROPOSED -> form.look().warning();
      case DRAFT -> form.look().text();
      case UNSPECIFIED -> form.look().faint();
    };
  }

  void show(ConceptEntry shown) {
    concept = shown;
    WorkflowState now = concept.getWorkflow();
    state.setText(now == WorkflowState.UNSPECIFIED ? Messages.noWorkflow : ChoiceLabels.of(now));
    dressState();
    who.setText(
        concept.getTransactions().reversed().stream()
            .filter(TransactionWords::isWorkflow)
            .findFirst()
            .map(WorkflowStrip::whoAndWhen)
            .orElse(""));
    steps.forEach((step, button) -> ButtonState.set(button, step != now));
  }

  private static String whoAndWhen(Transaction step) {
    String by = Objects.requireNonNullElse(step.getBy(), "");
    String when = TransactionWords.when(step);
    if (by.isEmpty() || when.isEmpty()) {
      return by + when;
    }
    return NLS.bind(Messages.whoAndWhen, by, when);
  }

  private void go(WorkflowState to) {
    if (!form.finishTyping()) {
      return;
    }
    String label = NLS.bind(Messages.workflowTo, ChoiceLabels.of(to));
    if (to != WorkflowState.REJECTED) {
      form.run(label, new SetWorkflow(List.of(concept), to, ""));
      return;
    }
    InputDialog dialog =
        new InputDialog(
            line.area().getShell(), Messages.rejectTitle, Messages.rejectPrompt, "", null);
    if (dialog.open() == Window.OK) {
      form.run(label, new SetWorkflow(List.of(concept), to, XmlText.legal(dialog.getValue())));
    }
  }
}

package org.bayan.terms.ui.internal.form;

import java.util.List;
import org.bayan.core.termedit.SetWorkflow;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.TermbasePackage;
import org.bayan.model.termbase.WorkflowState;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The place of the workflow of a term or a language. */
final class WorkflowSlot extends Slot {

  private final FormContext form;
  private ChoiceField field;

  WorkflowSlot(FormContext form) {
    super(Messages.workflow);
    this.form = form;
  }

  @Override
  Control create(Composite parent) {
    LabelledLine line = LabelledLine.field(parent, form, name());
    field =
        new ChoiceField(line.area(), form, TermbasePackage.Literals.DESCRIBED__WORKFLOW, name())
            .editedBy(
                (part, state) ->
                    new SetWorkflow(List.of((Described) part), (WorkflowState) state, ""));
    return line.area();
  }

  @Override
  boolean isFilled(EObject part) {
    return ((Described) part).getWorkflow() != WorkflowState.UNSPECIFIED;
  }

  @Override
  void show(EObject part) {
    field.show(part);
  }

  @Override
  void setFocus() {
    field.control().setFocus();
  }
}

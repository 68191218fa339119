package org.bayan.terms.ui.internal.commands;

import java.util.List;
import org.bayan.core.termedit.SetWorkflow;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.WorkflowState;
import org.bayan.terms.ui.internal.editor.TermbaseEditor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

/**
 * Takes the selected concepts on in the workflow.
 *
 * @param editor where they are selected
 */
record Workflow(TermbaseEditor editor) {

  /** Whether a state would be new for any of them. */
  static boolean canBecome(List<ConceptEntry> concepts, WorkflowState state) {
    return concepts.stream().anyMatch(concept -> concept.getWorkflow() != state);
  }

  /** Sets a state without a remark. */
  void set(WorkflowState state) {
    set(state, "");
  }

  /** Asks why, and rejects. */
  void reject() {
    List<ConceptEntry> concepts = editor.selectedConcepts();
    String question =
        ConceptNames.label(Messages.reject_question, Messages.reject_questions, concepts);
    InputDialog dialog =
        new InputDialog(
            editor.getSite().getShell(), Messages.reject_title, question, "", text -> null);
    if (dialog.open() == Window.OK) {
      set(WorkflowState.REJECTED, dialog.getValue());
    }
  }

  private void set(WorkflowState state, String remark) {
    List<ConceptEntry> concepts = editor.selectedConcepts();
    String label =
        switch (state) {
          case PROPOSED -> label(Messages.label_proposal, Messages.label_proposals, concepts);
          case APPROVED -> label(Messages.label_approval, Messages.label_approvals, concepts);
          case REJECTED -> label(Messages.label_rejection, Messages.label_rejections, concepts);
          case DRAFT, UNSPECIFIED -> label(Messages.label_draft, Messages.label_drafts, concepts);
        };
    editor.run(label, new SetWorkflow(concepts, state, remark));
  }

  private static String label(String one, String many, List<ConceptEntry> concepts) {
    return concepts.size() == 1
        ? NLS.bind(one, ConceptNames.of(concepts.getFirst()))
        : NLS.bind(many, concepts.size());
  }
}

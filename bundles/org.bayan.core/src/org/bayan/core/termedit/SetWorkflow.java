package org.bayan.core.termedit;

import java.util.List;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.WorkflowState;

/**
 * Takes concepts or terms on in the workflow, and writes into their history who did so and when.
 * Those that are in the state already are left alone.
 *
 * @param described concepts, languages or terms
 * @param state the state they are in from now on
 * @param note a remark, such as why they were rejected; blank for none
 */
public record SetWorkflow(List<? extends Described> described, WorkflowState state, String note)
    implements TermbaseEdit {

  /** Copies the list. */
  public SetWorkflow {
    described = List.copyOf(described);
  }

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    String remark = note.isBlank() ? null : note.strip();
    if (remark != null) {
      PartText.requireLegal(remark);
    }
    for (Described one : described) {
      termbase.require(one);
      if (one.getWorkflow() != state) {
        one.setWorkflow(state);
        termbase.note(one, action(state), remark);
      }
    }
  }

  /** What was done, in the words of transactions. */
  private static String action(WorkflowState state) {
    return switch (state) {
      case PROPOSED -> "proposal";
      case APPROVED -> "approval";
      case REJECTED -> "rejection";
      case DRAFT -> "return to draft";
      case UNSPECIFIED -> "modification";
    };
  }
}

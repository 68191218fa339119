package org.bayan.terms.ui.internal.list;

import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.WorkflowState;

/** What states of concepts and terms are called. */
public final class TermNames {

  private TermNames() {}

  /** The name of a state of the workflow; empty where none is given. */
  public static String workflow(WorkflowState state) {
    return switch (state) {
      case UNSPECIFIED -> "";
      case DRAFT -> Messages.workflow_draft;
      case PROPOSED -> Messages.workflow_proposed;
      case APPROVED -> Messages.workflow_approved;
      case REJECTED -> Messages.workflow_rejected;
    };
  }

  /** The name of a status of terms. */
  public static String status(TermStatus status) {
    return switch (status) {
      case UNSPECIFIED -> Messages.status_unspecified;
      case PREFERRED -> Messages.status_preferred;
      case ADMITTED -> Messages.status_admitted;
      case DEPRECATED -> Messages.status_deprecated;
      case SUPERSEDED -> Messages.status_superseded;
    };
  }
}

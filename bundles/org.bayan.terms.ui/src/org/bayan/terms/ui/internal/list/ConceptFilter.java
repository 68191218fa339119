package org.bayan.terms.ui.internal.list;

import java.util.Optional;
import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.WorkflowState;

/**
 * Which concepts are asked for.
 *
 * @param query what is searched for; empty for nothing
 * @param workflow how far they are
 * @param status the status that one of their terms has
 * @param subject their subject field; an empty text for those without one
 * @param body the body that has issued one of their terms; an empty text for those without one
 * @param missing the language in which they have no term
 * @param faulty only those in which a fault was found
 */
public record ConceptFilter(
    String query,
    Optional<WorkflowState> workflow,
    Optional<TermStatus> status,
    Optional<String> subject,
    Optional<String> body,
    Optional<String> missing,
    boolean faulty) {

  /** All concepts. */
  public static final ConceptFilter ALL =
      new ConceptFilter(
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** Whether it leaves nothing out. */
  public boolean isAll() {
    return equals(ALL);
  }

  /** Whether it leaves concepts out, the search aside. */
  boolean leavesOut() {
    return workflow.isPresent()
        || status.isPresent()
        || subject.isPresent()
        || body.isPresent()
        || missing.isPresent()
        || faulty;
  }

  /**
   * Whether a concept has what is asked for, the search aside.
   *
   * @param faults the concepts in which faults were found
   */
  boolean accepts(ConceptRow row, Set<ConceptEntry> faults) {
    return workflow.filter(one -> one != row.workflow()).isEmpty()
        && status.filter(one -> !row.statuses().contains(one)).isEmpty()
        && subject.filter(one -> !one.equals(row.subject())).isEmpty()
        && body.filter(one -> !isOf(one, row)).isEmpty()
        && missing.filter(row.terms()::containsKey).isEmpty()
        && (!faulty || faults.contains(row.concept()));
  }

  private static boolean isOf(String body, ConceptRow row) {
    return body.isEmpty() ? row.bodies().isEmpty() : row.bodies().contains(body);
  }
}

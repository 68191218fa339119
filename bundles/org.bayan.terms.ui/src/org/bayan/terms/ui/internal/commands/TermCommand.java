package org.bayan.terms.ui.internal.commands;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.bayan.core.termedit.DuplicateConcepts;
import org.bayan.core.termedit.MergeConcepts;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.WorkflowState;
import org.bayan.terms.ui.internal.editor.TermbaseEditor;

/** The commands of the termbase editor; plugin.xml names them behind their handler. */
enum TermCommand {
  /** Asks for the terms of a new concept. */
  NEW_CONCEPT((editor, concepts) -> true, editor -> new NewTerms(editor).newConcept()),
  /** Asks for a term of the selected concept. */
  NEW_TERM((editor, concepts) -> concepts.size() == 1, editor -> new NewTerms(editor).newTerm()),
  /** Copies the selected concepts. */
  DUPLICATE((editor, concepts) -> !concepts.isEmpty(), TermCommand::duplicate),
  /** Deletes the selected concepts. */
  DELETE((editor, concepts) -> !concepts.isEmpty(), editor -> new Deletion(editor).run()),
  /** Brings the selected concepts together into the first. */
  MERGE((editor, concepts) -> concepts.size() > 1, TermCommand::merge),
  /** Puts the selected concepts forward. */
  PROPOSE(
      (editor, concepts) -> Workflow.canBecome(concepts, WorkflowState.PROPOSED),
      editor -> new Workflow(editor).set(WorkflowState.PROPOSED)),
  /** Agrees to the selected concepts. */
  APPROVE(
      (editor, concepts) -> Workflow.canBecome(concepts, WorkflowState.APPROVED),
      editor -> new Workflow(editor).set(WorkflowState.APPROVED)),
  /** Turns the selected concepts down, with a remark. */
  REJECT(
      (editor, concepts) -> Workflow.canBecome(concepts, WorkflowState.REJECTED),
      editor -> new Workflow(editor).reject()),
  /** Takes the selected concepts back. */
  BACK_TO_DRAFT(
      (editor, concepts) -> Workflow.canBecome(concepts, WorkflowState.DRAFT),
      editor -> new Workflow(editor).set(WorkflowState.DRAFT)),
  /** Shows all concepts. */
  SHOW_ALL((editor, concepts) -> editor.list().isFiltered(), editor -> editor.list().showAll()),
  /** Writes the termbase for other tools. */
  EXPORT((editor, concepts) -> TransferWizard.EXPORT.isFor(editor), TransferWizard.EXPORT::open),
  /** Brings in terms of other tools. */
  IMPORT((editor, concepts) -> TransferWizard.IMPORT.isFor(editor), TransferWizard.IMPORT::open);

  private final BiPredicate<TermbaseEditor, List<ConceptEntry>> possible;
  private final Consumer<TermbaseEditor> action;

  TermCommand(
      BiPredicate<TermbaseEditor, List<ConceptEntry>> possible, Consumer<TermbaseEditor> action) {
    this.possible = possible;
    this.action = action;
  }

  /** Whether it can be done with what is selected now. */
  boolean isPossible(TermbaseEditor editor) {
    return editor.list() != null && possible.test(editor, editor.selectedConcepts());
  }

  /** Does it. */
  void run(TermbaseEditor editor) {
    action.accept(editor);
  }

  private static void duplicate(TermbaseEditor editor) {
    List<ConceptEntry> concepts = editor.selectedConcepts();
    String label =
        ConceptNames.label(Messages.label_duplicate, Messages.label_duplicates, concepts);
    editor
        .run(label, new DuplicateConcepts(concepts))
        .ifPresent(change -> editor.list().reveal(change.concepts()));
  }

  private static void merge(TermbaseEditor editor) {
    List<ConceptEntry> concepts = editor.selectedConcepts();
    String label = ConceptNames.label(Messages.label_merge, Messages.label_merge, concepts);
    editor
        .run(label, new MergeConcepts(concepts))
        .ifPresent(change -> editor.list().reveal(List.of(concepts.getFirst())));
  }
}

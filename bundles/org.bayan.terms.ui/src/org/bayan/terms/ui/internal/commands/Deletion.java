package org.bayan.terms.ui.internal.commands;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.core.termedit.References;
import org.bayan.core.termedit.RemoveConcepts;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.terms.ui.internal.editor.TermbaseEditor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;

/**
 * Deletes the selected concepts. It can be undone, so a person is asked only where other concepts
 * refer to them.
 *
 * @param editor where they are selected
 */
record Deletion(TermbaseEditor editor) {

  private static final int NAMED = 5;

  void run() {
    List<ConceptEntry> concepts = editor.selectedConcepts();
    Set<ConceptEntry> others = referring(concepts);
    if (others.isEmpty() || ask(concepts, others)) {
      String label =
          ConceptNames.label(Messages.label_deletion, Messages.label_deletions, concepts);
      editor.run(label, new RemoveConcepts(concepts));
    }
  }

  /** The other concepts that refer to some. */
  private Set<ConceptEntry> referring(List<ConceptEntry> concepts) {
    Set<String> ids = concepts.stream().map(ConceptEntry::getId).collect(Collectors.toSet());
    Set<ConceptEntry> others = new LinkedHashSet<>();
    for (CrossReference one : References.to(editor.termbase().termbase(), ids)) {
      EObject owner = one.eContainer();
      while (!(owner instanceof ConceptEntry)) {
        owner = owner.eContainer();
      }
      others.add((ConceptEntry) owner);
    }
    concepts.forEach(others::remove);
    return others;
  }

  private boolean ask(List<ConceptEntry> concepts, Set<ConceptEntry> others) {
    String question =
        ConceptNames.label(Messages.delete_question, Messages.delete_questions, concepts);
    String names =
        others.stream().limit(NAMED).map(ConceptNames::of).collect(Collectors.joining("\n"));
    String pattern =
        others.size() > NAMED ? Messages.delete_referredMore : Messages.delete_referred;
    String referred = NLS.bind(pattern, new Object[] {names, others.size() - NAMED});
    int choice =
        new MessageDialog(
                editor.getSite().getShell(),
                Messages.delete_title,
                null,
                question + "\n\n" + referred,
                MessageDialog.QUESTION,
                0,
                Messages.delete_delete,
                IDialogConstants.CANCEL_LABEL)
            .open();
    return choice == 0;
  }
}

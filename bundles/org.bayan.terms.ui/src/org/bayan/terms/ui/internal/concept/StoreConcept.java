package org.bayan.terms.ui.internal.concept;

import java.util.List;
import org.bayan.core.concept.ConceptDraft;
import org.bayan.core.concept.KnownConcept;
import org.bayan.core.termedit.AddConcepts;
import org.bayan.core.termedit.AddTerm;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermRefusal;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.terms.ui.TermsUi;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.terms.EditedTermbases;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;

/** Puts what a person has said of a concept into a termbase, and lets the bitext use that. */
final class StoreConcept {

  private final SelectedBead bead;

  /** Storing for the pair that the concept is taken from. */
  StoreConcept(SelectedBead bead) {
    this.bead = bead;
  }

  /** Adds a new concept. */
  void add(ConceptDraft draft, TermbaseTarget target) {
    store(target, new AddConcepts(List.of(draft.entry())), names(draft));
  }

  private static String names(ConceptDraft draft) {
    return draft.terms().stream()
        .map(ConceptDraft.Term::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /** Adds a term to a concept that is there. */
  void addTo(KnownConcept known, ConceptDraft.Term term, TermbaseTarget target) {
    String id = known.concept().getId();
    store(
        target,
        edited ->
            new AddTerm(
                    edited.concept(id).orElseThrow(() -> new TermEditException(TermRefusal.GONE)),
                    term.language(),
                    term.section())
                .applyTo(edited),
        term.text());
  }

  private void store(TermbaseTarget target, TermbaseEdit edit, String name) {
    TermbaseRun.run(
        target.file(),
        NLS.bind(Messages.editLabel, name),
        edit,
        StoreConcept::show,
        () -> stored(target));
  }

  /** The concept is in the termbase: now the bitext recognises it. */
  private void stored(TermbaseTarget target) {
    BitextEditor editor = bead.editor();
    if (!target.used()) {
      UsedTermbase.in(editor, bead.bead(), target.file());
    }
    editor.say(NLS.bind(Messages.stored, target.file().getFileName()));
    EditedTermbases.changed();
  }

  private static IStatus status(String sentence) {
    return new Status(IStatus.ERROR, TermsUi.BUNDLE, sentence);
  }

  private static void show(String sentence) {
    StatusManager.getManager().handle(status(sentence), StatusManager.SHOW);
  }
}

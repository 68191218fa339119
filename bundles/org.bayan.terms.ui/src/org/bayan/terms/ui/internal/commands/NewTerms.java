package org.bayan.terms.ui.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.core.termedit.AddConcepts;
import org.bayan.core.termedit.AddTerm;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.WorkflowState;
import org.bayan.terms.ui.internal.editor.TermbaseEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

/**
 * Adds concepts and terms by asking for them.
 *
 * @param editor where they are added
 */
record NewTerms(TermbaseEditor editor) {

  private static final TermbaseFactory FACTORY = TermbaseFactory.eINSTANCE;
  private static final List<String> USUAL = List.of("ar", "en");

  /** Asks for the terms of a new concept. */
  void newConcept() {
    NewConceptDialog dialog =
        new NewConceptDialog(
            editor.getSite().getShell(), editor.termbase().index(), editor.list().askedSubject());
    if (dialog.open() == Window.OK) {
      ConceptEntry concept = concept(dialog.terms(), dialog.subject());
      String label = NLS.bind(Messages.label_newConcept, ConceptNames.of(concept));
      editor
          .run(label, new AddConcepts(List.of(concept)))
          .ifPresent(change -> editor.list().reveal(List.of(concept)));
    }
  }

  private static ConceptEntry concept(Map<String, String> terms, String subject) {
    ConceptEntry concept = FACTORY.createConceptEntry();
    concept.setWorkflow(WorkflowState.DRAFT);
    concept.setSubjectField(subject.isBlank() ? null : subject.strip());
    terms.forEach(
        (language, text) -> {
          LanguageSection section = FACTORY.createLanguageSection();
          section.setLanguage(language);
          section.getTerms().add(term(text, TermStatus.PREFERRED));
          concept.getLanguages().add(section);
        });
    return concept;
  }

  private static TermSection term(String text, TermStatus status) {
    TermSection term = FACTORY.createTermSection();
    term.setTerm(text.strip());
    term.setStatus(status);
    return term;
  }

  /** Asks for another term of the selected concept. */
  void newTerm() {
    ConceptEntry concept = editor.selectedConcepts().getFirst();
    NewTermDialog dialog =
        new NewTermDialog(editor.getSite().getShell(), languages(concept), concept);
    if (dialog.open() == Window.OK) {
      String language = dialog.language();
      boolean first =
          concept.getLanguages().stream()
              .filter(section -> section.getLanguage().equalsIgnoreCase(language))
              .allMatch(section -> section.getTerms().isEmpty());
      TermStatus status = first ? TermStatus.PREFERRED : TermStatus.ADMITTED;
      String label = NLS.bind(Messages.label_newTerm, dialog.term());
      editor.run(label, new AddTerm(concept, language, term(dialog.term(), status)));
    }
  }

  /** Those that the concept lacks first, then all that the termbase has. */
  private List<String> languages(ConceptEntry concept) {
    List<String> own = concept.getLanguages().stream().map(LanguageSection::getLanguage).toList();
    Set<String> all = new LinkedHashSet<>(USUAL);
    all.addAll(editor.termbase().index().languages());
    all.addAll(own);
    List<String> languages = new ArrayList<>(all);
    languages.sort((one, other) -> Boolean.compare(own.contains(one), own.contains(other)));
    return languages;
  }
}

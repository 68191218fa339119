package org.bayan.core.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermContext;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.WorkflowState;

/**
 * What a person says of a new concept.
 *
 * @param terms one for each language; those without a term are left out
 * @param subject the subject field; blank for none
 * @param definition what the concept is; blank for nothing
 * @param definitionLanguage BCP 47 tag of the language of the definition
 */
public record ConceptDraft(
    List<Term> terms, String subject, String definition, String definitionLanguage) {

  private static final TermbaseFactory MAKE = TermbaseFactory.eINSTANCE;

  /**
   * A term with where it was met.
   *
   * @param language BCP 47 tag
   * @param text the term; blank for none
   * @param status whether it is to be used
   * @param body who laid it down; blank for nobody
   * @param context a passage that it stands in; blank for none
   * @param citation where that passage stands; blank for nowhere
   */
  public record Term(
      String language,
      String text,
      TermStatus status,
      String body,
      String context,
      String citation) {

    /** Nothing is null. */
    public Term {
      Objects.requireNonNull(language);
      Objects.requireNonNull(text);
      Objects.requireNonNull(status);
      Objects.requireNonNull(body);
      Objects.requireNonNull(context);
      Objects.requireNonNull(citation);
    }

    /** The term as a termbase holds it, in no termbase yet. */
    public TermSection section() {
      TermSection section = MAKE.createTermSection();
      section.setTerm(text.strip());
      section.setStatus(status);
      section.setIssuingBody(orNull(body));
      if (!context.isBlank()) {
        TermContext where = MAKE.createTermContext();
        where.setText(context.strip());
        where.setSource(orNull(citation));
        section.getContexts().add(where);
      }
      return section;
    }
  }

  /** Copies the list. */
  public ConceptDraft {
    terms = List.copyOf(terms);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(definition);
    Objects.requireNonNull(definitionLanguage);
  }

  private static String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  /** All that was written by hand, to be looked through for what no file can hold. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(subject, definition));
    terms.stream().flatMap(term -> Stream.of(term.text(), term.body())).forEach(texts::add);
    return texts;
  }

  /** The concept, a draft in the workflow, in no termbase and without an id yet. */
  public ConceptEntry entry() {
    ConceptEntry entry = MAKE.createConceptEntry();
    entry.setWorkflow(WorkflowState.DRAFT);
    entry.setSubjectField(orNull(subject));
    if (!definition.isBlank()) {
      Definition said = MAKE.createDefinition();
      said.setText(definition.strip());
      said.setLanguage(definitionLanguage);
      entry.getDefinitions().add(said);
    }
    for (Term term : terms) {
      if (!term.text().isBlank()) {
        LanguageSection section = MAKE.createLanguageSection();
        section.setLanguage(term.language());
        section.getTerms().add(term.section());
        entry.getLanguages().add(section);
      }
    }
    return entry;
  }
}

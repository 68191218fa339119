package org.bayan.core.internal.extract;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bayan.core.BayanVersion;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermContext;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.Transaction;
import org.bayan.model.termbase.WorkflowState;
import org.bayan.terms.extract.TermCandidate;

/** Makes draft concepts of candidates, each with the passages that they were met in. */
public final class DraftConcepts {
  private static final int MOST_CONTEXTS = 2;
  private static final TermbaseFactory FACTORY = TermbaseFactory.eINSTANCE;

  private final List<Evidence> evidence;
  private final Path source;
  private final Instant now;

  /**
   * Concepts from one file.
   *
   * @param evidence the passages that candidates refer to
   * @param source the file, cited in contexts
   * @param now when the concepts are made
   */
  public DraftConcepts(List<Evidence> evidence, Path source, Instant now) {
    this.evidence = List.copyOf(evidence);
    this.source = source;
    this.now = now;
  }

  /** A termbase of drafts, in the order of the candidates. */
  public Termbase of(List<TermCandidate> candidates) {
    Termbase termbase = FACTORY.createTermbase();
    for (TermCandidate candidate : candidates) {
      ConceptEntry entry = FACTORY.createConceptEntry();
      entry.setId("candidate-" + (termbase.getEntries().size() + 1));
      entry.setWorkflow(WorkflowState.DRAFT);
      entry.getTransactions().add(origination());
      entry.getLanguages().add(section("ar", candidate.arabic(), candidate));
      entry.getLanguages().add(section("en", candidate.english(), candidate));
      termbase.getEntries().add(entry);
    }
    return termbase;
  }

  private Transaction origination() {
    Transaction transaction = FACTORY.createTransaction();
    transaction.setType("origination");
    transaction.setBy("Bayan " + BayanVersion.NUMBER);
    transaction.setAt(now.toString());
    return transaction;
  }

  private LanguageSection section(String language, String text, TermCandidate candidate) {
    TermSection term = FACTORY.createTermSection();
    term.setTerm(text);
    candidate.passages().stream()
        .limit(MOST_CONTEXTS)
        .map(evidence::get)
        .map(passage -> context(language, passage))
        .forEach(term.getContexts()::add);
    LanguageSection section = FACTORY.createLanguageSection();
    section.setLanguage(language);
    section.getTerms().add(term);
    return section;
  }

  private TermContext context(String language, Evidence passage) {
    TermContext context = FACTORY.createTermContext();
    boolean arabic = language.equals("ar");
    context.setText(arabic ? passage.text().arabic() : passage.text().english());
    context.setSource(source.getFileName() + ", " + passage.id());
    return context;
  }
}

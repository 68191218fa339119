package org.bayan.terms.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.terms.TermSearchHit;

/** Offers the concepts that have a term like the one that is typed. */
final class ConceptProposals implements Proposals {

  private static final int MOST = 12;

  private final FormContext form;
  private final Consumer<ConceptEntry> taken;

  /**
   * Proposals.
   *
   * @param taken is given the concept that is chosen
   */
  ConceptProposals(FormContext form, Consumer<ConceptEntry> taken) {
    this.form = form;
    this.taken = taken;
  }

  @Override
  public void ask(TextField field, Consumer<List<Proposal>> answer) {
    String typed = field.text().getText();
    if (typed.isBlank()) {
      answer.accept(List.of());
      return;
    }
    form.known().find(typed, Optional.empty(), hits -> answer.accept(proposals(hits)));
  }

  private List<Proposal> proposals(List<TermSearchHit> hits) {
    return hits.stream()
        .map(TermSearchHit::concept)
        .distinct()
        .filter(concept -> concept != form.concept())
        .limit(MOST)
        .map(concept -> new Proposal(ConceptTitle.of(concept), () -> taken.accept(concept)))
        .toList();
  }
}

package org.bayan.exchange.internal.skos;

import java.util.List;
import org.bayan.exchange.ExportLoss;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.GrammaticalGender;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Makes labels of the terms of a section. */
final class LabelStatements {

  private LabelStatements() {}

  static void add(Model model, IRI concept, LanguageSection section, List<ExportLoss> losses) {
    TermSection preferred = preferred(section);
    for (TermSection term : section.getTerms()) {
      IRI property = isUsable(term) ? SKOS.ALT_LABEL : SKOS.HIDDEN_LABEL;
      if (term == preferred) {
        property = SKOS.PREF_LABEL;
      }
      model.add(concept, property, SkosStatements.literal(term.getTerm(), section.getLanguage()));
      addLosses(section.getEntry(), term, losses);
    }
  }

  /** SKOS allows one preferred label in a language. */
  private static TermSection preferred(LanguageSection section) {
    return section.getTerms().stream()
        .filter(term -> term.getStatus() == TermStatus.PREFERRED)
        .findFirst()
        .or(
            () ->
                section.getTerms().stream()
                    .filter(term -> term.getStatus() == TermStatus.UNSPECIFIED)
                    .findFirst())
        .orElse(null);
  }

  private static boolean isUsable(TermSection term) {
    return term.getStatus() != TermStatus.DEPRECATED && term.getStatus() != TermStatus.SUPERSEDED;
  }

  private static void addLosses(ConceptEntry entry, TermSection term, List<ExportLoss> losses) {
    term.getForms().forEach(form -> lose(entry, term, "form", form.getText(), losses));
    term.getContexts().forEach(text -> lose(entry, term, "context", text.getText(), losses));
    lose(entry, term, "issuingBody", term.getIssuingBody(), losses);
    lose(entry, term, "geographicalUsage", term.getGeographicalUsage(), losses);
    lose(entry, term, "transliteration", term.getTransliteration(), losses);
    lose(entry, term, "validFrom", term.getValidFrom(), losses);
    lose(entry, term, "validTo", term.getValidTo(), losses);
    if (term.getGender() != GrammaticalGender.UNSPECIFIED) {
      lose(entry, term, "grammaticalGender", term.getGender().getLiteral(), losses);
    }
  }

  private static void lose(
      ConceptEntry entry, TermSection term, String field, String value, List<ExportLoss> losses) {
    if (value != null) {
      losses.add(new ExportLoss(entry.getId(), term.getTerm(), field, value));
    }
  }
}

package org.bayan.core.termfix;

import java.util.List;
import java.util.Objects;
import org.bayan.core.termedit.EditedTermbase;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermRefusal;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.terms.check.Finding;

/**
 * A part of a concept, found again in a termbase of which the part is a copy.
 *
 * @param concept id of the concept
 * @param language place of the language in the concept; negative for the concept as a whole
 * @param term place of the term in the language; negative for the language as a whole
 * @param text the term that stands there
 */
public record PartPlace(String concept, int language, int term, String text) {

  /** The place of a finding. */
  public static PartPlace of(Finding finding) {
    ConceptEntry entry = finding.concept();
    if (finding.term().isPresent()) {
      return of(finding.term().get());
    }
    List<LanguageSection> sections = entry.getLanguages();
    for (int i = 0; i < sections.size(); i++) {
      if (finding.language().equals(sections.get(i).getLanguage())) {
        return new PartPlace(entry.getId(), i, -1, null);
      }
    }
    return new PartPlace(entry.getId(), -1, -1, null);
  }

  /** The place of a term. */
  public static PartPlace of(TermSection term) {
    LanguageSection section = term.getSection();
    ConceptEntry entry = section.getEntry();
    return new PartPlace(
        entry.getId(),
        entry.getLanguages().indexOf(section),
        section.getTerms().indexOf(term),
        term.getTerm());
  }

  /**
   * The concept, language or term itself.
   *
   * @param termbase where to find it
   * @throws TermEditException when it is not there any more
   */
  public Described in(EditedTermbase termbase) throws TermEditException {
    ConceptEntry entry =
        termbase.concept(concept).orElseThrow(() -> new TermEditException(TermRefusal.GONE));
    return language < 0 ? entry : section(entry);
  }

  private Described section(ConceptEntry entry) throws TermEditException {
    LanguageSection section = at(entry.getLanguages(), language);
    return term < 0 ? section : term(section);
  }

  private TermSection term(LanguageSection section) throws TermEditException {
    TermSection found = at(section.getTerms(), term);
    if (!Objects.equals(text, found.getTerm())) {
      throw new TermEditException(TermRefusal.GONE);
    }
    return found;
  }

  private static <T> T at(List<T> list, int place) throws TermEditException {
    if (place >= list.size()) {
      throw new TermEditException(TermRefusal.GONE);
    }
    return list.get(place);
  }
}

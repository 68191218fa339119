package org.bayan.core.termedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbasePackage.Literals;

/** The cross-references in a termbase. */
public final class References {

  private References() {}

  /** Those that refer to a concept. */
  static List<CrossReference> to(Termbase termbase, String id) {
    return to(termbase, Set.of(id));
  }

  /**
   * Those that refer to some concepts. All concepts are looked through once.
   *
   * @param termbase where they are
   * @param ids of the concepts that are referred to
   */
  public static List<CrossReference> to(Termbase termbase, Set<String> ids) {
    List<CrossReference> references = new ArrayList<>();
    for (ConceptEntry concept : termbase.getEntries()) {
      add(references, concept, ids);
      for (LanguageSection section : concept.getLanguages()) {
        add(references, section, ids);
        section.getTerms().forEach(term -> add(references, term, ids));
      }
    }
    return references;
  }

  /** Most have none; asking for them would make an empty list for each. */
  private static void add(List<CrossReference> references, Described described, Set<String> ids) {
    if (described.eIsSet(Literals.DESCRIBED__CROSS_REFERENCES)) {
      described.getCrossReferences().stream()
          .filter(one -> one.getTarget() != null && ids.contains(one.getTarget()))
          .forEach(references::add);
    }
  }
}

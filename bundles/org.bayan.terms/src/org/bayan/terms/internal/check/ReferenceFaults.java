package org.bayan.terms.internal.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;

/** References to nothing, and of a concept to itself. */
public final class ReferenceFaults implements TermbaseRule {

  @Override
  public void check(Termbase termbase, Consumer<Finding> found) {
    Set<String> ids = new HashSet<>();
    termbase.getEntries().forEach(entry -> ids.add(entry.getId()));
    TermbaseRule.terms(termbase).forEach(term -> ids.add(term.getId()));
    for (ConceptEntry entry : termbase.getEntries()) {
      for (CrossReference reference : entry.getCrossReferences()) {
        check(entry, "", reference, ids, found);
      }
      for (LanguageSection section : entry.getLanguages()) {
        String language = section.getLanguage();
        for (CrossReference reference : section.getCrossReferences()) {
          check(entry, language, reference, ids, found);
        }
        section.getTerms().forEach(term -> check(term, ids, found));
      }
    }
  }

  private static void check(
      ConceptEntry entry,
      String language,
      CrossReference reference,
      Set<String> ids,
      Consumer<Finding> found) {
    if (isBroken(reference, ids)) {
      found.accept(
          Finding.in(
              entry, language, CheckRule.BROKEN_REFERENCE, name(reference), reference.getTarget()));
    } else if (entry.getId().equals(reference.getTarget())) {
      found.accept(Finding.in(entry, language, CheckRule.SELF_REFERENCE, name(reference)));
    }
  }

  private static void check(TermSection term, Set<String> ids, Consumer<Finding> found) {
    for (CrossReference reference : term.getCrossReferences()) {
      if (isBroken(reference, ids)) {
        found.accept(
            Finding.in(term, CheckRule.BROKEN_REFERENCE, name(reference), reference.getTarget()));
      }
    }
  }

  /** A reference with a URI besides leads out of the termbase. */
  private static boolean isBroken(CrossReference reference, Set<String> ids) {
    return reference.getTarget() != null
        && reference.getUri() == null
        && !ids.contains(reference.getTarget());
  }

  static String name(CrossReference reference) {
    return reference.getRelation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

package org.bayan.core.internal.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.core.TermFilter;
import org.bayan.exchange.GlossaryDirection;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The part of a termbase that a filter lets through. */
public final class FilteredTermbase {
  private final TermFilter filter;

  private FilteredTermbase(TermFilter filter) {
    this.filter = filter;
  }

  /**
   * Takes out what a filter does not let through: terms, sections and entries that are left without
   * terms, and references to these.
   *
   * @param termbase the termbase, which is changed
   * @return the same
   */
  public static Termbase of(Termbase termbase, TermFilter filter) {
    if (!filter.isEmpty()) {
      new FilteredTermbase(filter).apply(termbase);
    }
    return termbase;
  }

  /** How many terms there are. */
  public static int terms(Termbase termbase) {
    return termbase.getEntries().stream()
        .flatMap(entry -> entry.getLanguages().stream())
        .mapToInt(section -> section.getTerms().size())
        .sum();
  }

  private void apply(Termbase termbase) {
    Set<String> gone = new HashSet<>();
    List<ConceptEntry> kept = new ArrayList<>();
    for (ConceptEntry entry : termbase.getEntries()) {
      keepTerms(entry, gone);
      if (entry.getLanguages().isEmpty()) {
        gone.add(entry.getId());
      } else {
        kept.add(entry);
      }
    }
    // At once: taking thousands out one by one is slow.
    termbase.getEntries().retainAll(new HashSet<>(kept));
    dropReferences(termbase, gone);
  }

  private void keepTerms(ConceptEntry entry, Set<String> gone) {
    boolean subject =
        filter.subjects().isEmpty() || isNamed(entry.getSubjectField(), filter.subjects());
    for (LanguageSection section : entry.getLanguages()) {
      boolean language =
          filter.languages().isEmpty()
              || filter.languages().stream()
                  .anyMatch(wanted -> GlossaryDirection.suits(section.getLanguage(), wanted));
      section
          .getTerms()
          .removeIf(
              term -> {
                boolean out = !subject || !language || !passes(term);
                if (out && term.getId() != null) {
                  gone.add(term.getId());
                }
                return out;
              });
    }
    entry.getLanguages().removeIf(section -> section.getTerms().isEmpty());
  }

  private boolean passes(TermSection term) {
    return (filter.statuses().isEmpty() || filter.statuses().contains(term.getStatus()))
        && (filter.bodies().isEmpty() || isNamed(term.getIssuingBody(), filter.bodies()));
  }

  private static boolean isNamed(String value, List<String> wanted) {
    return value != null && wanted.stream().anyMatch(name -> name.equalsIgnoreCase(value.strip()));
  }

  private static void dropReferences(Termbase termbase, Set<String> gone) {
    List<CrossReference> dropped = new ArrayList<>();
    for (var contents = EcoreUtil.<EObject>getAllContents(termbase, false); contents.hasNext(); ) {
      if (contents.next() instanceof CrossReference reference
          && gone.contains(reference.getTarget())) {
        dropped.add(reference);
      }
    }
    EcoreUtil.removeAll(dropped);
  }
}

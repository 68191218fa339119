package org.bayan.core.internal.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.core.ImportTermbaseOutcome;
import org.bayan.core.TermChange;
import org.bayan.core.TermConflict;
import org.bayan.core.termimport.ImportChoices;
import org.bayan.core.termimport.IncomingTerms;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;

/** Puts the concepts of a file into a termbase. */
public final class TermbaseMerge {
  private final Termbase termbase;
  private final ImportChoices choices;
  private final Set<String> ids = new HashSet<>();
  private final List<TermChange> changes = new ArrayList<>();
  private int same;

  /** A merge into a termbase, which is changed. */
  public TermbaseMerge(Termbase termbase, ImportChoices choices) {
    this.termbase = termbase;
    this.choices = choices;
    termbase.getEntries().forEach(entry -> ids.add(entry.getId()));
  }

  /** Merges what a file holds, which stays as it is. */
  public ImportTermbaseOutcome merge(IncomingTerms incoming) {
    List<ConceptEntry> entries = incoming.termbase().getEntries();
    MatchedEntries matches = MatchedEntries.of(incoming.termbase(), termbase);
    Set<ConceptEntry> beside = beside(incoming, matches);
    for (ConceptEntry entry : entries) {
      boolean known = matches.known(entry).isPresent();
      if (!choices.takes(entry.getId())) {
        if (!known) {
          matches.leaveOut(entry);
        }
      } else if (!known || beside.contains(entry)) {
        matches.rename(entry, freeId(entry));
      }
    }
    List<ConceptEntry> added = new ArrayList<>();
    for (ConceptEntry entry : entries) {
      if (choices.takes(entry.getId())) {
        ConceptEntry known = beside.contains(entry) ? null : matches.known(entry).orElse(null);
        ConceptEntry copy = matches.renamed(entry);
        if (known == null) {
          added.add(added(copy));
        } else {
          mergeInto(known, copy, incoming.coarse());
        }
      }
    }
    termbase.getEntries().addAll(added);
    return outcome();
  }

  /** What was done. */
  public ImportTermbaseOutcome outcome() {
    return new ImportTermbaseOutcome(changes, same);
  }

  /** The entries that go beside the ones that they are, since those contradict them. */
  private Set<ConceptEntry> beside(IncomingTerms incoming, MatchedEntries matches) {
    Set<ConceptEntry> beside = new LinkedHashSet<>();
    if (!choices.mayAdd()) {
      return beside;
    }
    for (ConceptEntry entry : incoming.termbase().getEntries()) {
      ConceptEntry known = matches.known(entry).orElse(null);
      if (known != null && choices.takes(entry.getId())) {
        List<TermChange> conflicts =
            TrialMerge.of(known, matches.renamed(entry), incoming.coarse()).stream()
                .filter(change -> change.kind() == TermChange.Kind.CONFLICT)
                .toList();
        if (conflicts.stream().anyMatch(one -> choices.about(one) == TermConflict.ADD)) {
          beside.add(entry);
          changes.addAll(conflicts);
        }
      }
    }
    return beside;
  }

  private void mergeInto(ConceptEntry known, ConceptEntry entry, boolean coarse) {
    List<TermChange> made =
        new EntryMerge(
                known.getId(), conflict -> choices.about(conflict) == TermConflict.REPLACE, coarse)
            .merge(known, entry);
    changes.addAll(made);
    same += made.isEmpty() ? 1 : 0;
  }

  private String freeId(ConceptEntry entry) {
    String wanted = TermbaseFile.idInFile(entry.getId());
    String id = wanted;
    for (int i = 2; !ids.add(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private ConceptEntry added(ConceptEntry entry) {
    String terms =
        entry.getLanguages().stream()
            .flatMap(section -> section.getTerms().stream())
            .map(term -> term.getSection().getLanguage() + " " + term.getTerm())
            .collect(Collectors.joining("; "));
    changes.add(new TermChange(TermChange.Kind.NEW, entry.getId(), "terms", "", terms));
    return entry;
  }
}

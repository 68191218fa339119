package org.bayan.core.internal.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Termbase;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Which entries of a termbase the entries of another are. */
public final class MatchedEntries {
  private final Map<ConceptEntry, ConceptEntry> known = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  private MatchedEntries() {}

  /** Looks for the entries of one termbase in another. */
  public static MatchedEntries of(Termbase incoming, Termbase termbase) {
    MatchedEntries matches = new MatchedEntries();
    EntryMatcher matcher = new EntryMatcher(termbase);
    for (ConceptEntry entry : incoming.getEntries()) {
      matcher
          .match(entry)
          .ifPresent(
              match -> {
                matches.known.put(entry, match);
                matches.rename(entry, match.getId());
              });
    }
    return matches;
  }

  /** The entry of the termbase that an entry is. */
  public Optional<ConceptEntry> known(ConceptEntry entry) {
    return Optional.ofNullable(known.get(entry));
  }

  /** Says what an entry is called in the termbase. */
  void rename(ConceptEntry entry, String id) {
    ids.put(entry.getId(), id);
  }

  /** Says that there will be no such entry in the termbase, so that nothing refers to it. */
  void leaveOut(ConceptEntry entry) {
    ids.put(entry.getId(), "");
  }

  /** A copy of an entry that calls itself and others as the termbase does. */
  public ConceptEntry renamed(ConceptEntry entry) {
    ConceptEntry copy = EcoreUtil.copy(entry);
    copy.setId(ids.getOrDefault(entry.getId(), entry.getId()));
    List<CrossReference> references = new ArrayList<>();
    copy.eAllContents()
        .forEachRemaining(
            part -> {
              if (part instanceof CrossReference reference && reference.getTarget() != null) {
                references.add(reference);
              }
            });
    for (CrossReference reference : references) {
      String target = ids.getOrDefault(reference.getTarget(), reference.getTarget());
      if (target.isEmpty()) {
        EcoreUtil.remove(reference);
      } else {
        reference.setTarget(target);
      }
    }
    return copy;
  }
}

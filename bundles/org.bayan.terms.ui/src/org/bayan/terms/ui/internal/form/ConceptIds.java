package org.bayan.terms.ui.internal.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.ui.internal.editor.SharedTermbase;

/** The concepts by what cross-references call them: their ids, or those of their terms. */
final class ConceptIds {

  private final SharedTermbase termbase;
  private final Map<String, ConceptEntry> known = new HashMap<>();
  private Termbase read;
  private int entries;
  private int edits;

  ConceptIds(SharedTermbase termbase) {
    this.termbase = termbase;
  }

  Optional<ConceptEntry> find(String id) {
    Termbase now = termbase.termbase();
    int done = termbase.done().size();
    if (now != read || entries != now.getEntries().size() || edits != done) {
      read = now;
      entries = now.getEntries().size();
      edits = done;
      known.clear();
      now.getEntries().forEach(this::add);
    }
    return Optional.ofNullable(known.get(id));
  }

  private void add(ConceptEntry concept) {
    concept.getLanguages().stream()
        .flatMap(section -> section.getTerms().stream())
        .filter(term -> term.getId() != null)
        .forEach(term -> known.putIfAbsent(term.getId(), concept));
    known.put(concept.getId(), concept);
  }
}

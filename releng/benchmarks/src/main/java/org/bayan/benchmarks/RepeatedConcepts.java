package org.bayan.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A termbase of any size whose concepts say as much as those of another one: the same again and
 * again, with terms drawn from all words of the language with a fixed seed, as long as before.
 */
final class RepeatedConcepts {
  private static final long SEED = 42;

  private final Random random = new Random(SEED);
  private final Map<String, List<String>> words = new HashMap<>();

  private RepeatedConcepts() {}

  static Termbase of(Termbase origin, int concepts) {
    RepeatedConcepts repeated = new RepeatedConcepts();
    Termbase termbase = EcoreUtil.copy(origin);
    termbase.getEntries().forEach(repeated::learn);
    List<ConceptEntry> entries = new ArrayList<>(concepts);
    for (int i = 0; i < concepts; i++) {
      ConceptEntry entry = origin.getEntries().get(i % origin.getEntries().size());
      entries.add(repeated.next(entry, i));
    }
    termbase.getEntries().clear();
    termbase.getEntries().addAll(entries);
    return termbase;
  }

  private void learn(ConceptEntry entry) {
    for (LanguageSection section : entry.getLanguages()) {
      List<String> known = words.computeIfAbsent(section.getLanguage(), tag -> new ArrayList<>());
      section.getTerms().forEach(term -> known.addAll(List.of(term.getTerm().split(" "))));
    }
  }

  private ConceptEntry next(ConceptEntry origin, int index) {
    ConceptEntry entry = EcoreUtil.copy(origin);
    entry.setId("r" + index);
    entry.getCrossReferences().clear();
    for (LanguageSection section : entry.getLanguages()) {
      for (TermSection term : section.getTerms()) {
        term.setId(null);
        term.setTerm(drawn(words.get(section.getLanguage()), term.getTerm().split(" ").length));
      }
    }
    return entry;
  }

  private String drawn(List<String> from, int count) {
    StringJoiner term = new StringJoiner(" ");
    for (int i = 0; i < count; i++) {
      term.add(from.get(random.nextInt(from.size())));
    }
    return term.toString();
  }
}

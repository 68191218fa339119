package org.bayan.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;

/**
 * A termbase of any size whose terms are made of the words of another one: first its own terms,
 * then the first two words of one with the last word of another, drawn with a fixed seed. Each
 * concept has an Arabic and an English term.
 */
final class RecombinedTerms {
  private static final long SEED = 42;
  private static final List<String> LANGUAGES = List.of("ar", "en");

  private final Random random = new Random(SEED);
  private final Set<String> known = new HashSet<>();

  private RecombinedTerms() {}

  static Termbase of(Termbase origin, int concepts) {
    RecombinedTerms terms = new RecombinedTerms();
    List<ConceptEntry> entries = new ArrayList<>(concepts);
    List<List<String>> labels = LANGUAGES.stream().map(tag -> terms(origin, tag)).toList();
    for (int i = 0; i < concepts; i++) {
      ConceptEntry entry = TermbaseFactory.eINSTANCE.createConceptEntry();
      entry.setId("r" + i);
      for (int language = 0; language < LANGUAGES.size(); language++) {
        String term = terms.next(labels.get(language), i);
        entry.getLanguages().add(section(LANGUAGES.get(language), term));
      }
      entries.add(entry);
    }
    Termbase termbase = TermbaseFactory.eINSTANCE.createTermbase();
    termbase.getEntries().addAll(entries);
    return termbase;
  }

  /** The terms of a language. */
  static List<String> terms(Termbase termbase, String language) {
    return termbase.getEntries().stream()
        .flatMap(entry -> entry.getLanguages().stream())
        .filter(section -> section.getLanguage().equals(language))
        .flatMap(section -> section.getTerms().stream())
        .map(TermSection::getTerm)
        .toList();
  }

  private String next(List<String> labels, int index) {
    String term = index < labels.size() ? labels.get(index) : recombined(labels);
    while (!known.add(term)) {
      term = recombined(labels);
    }
    return term;
  }

  private String recombined(List<String> labels) {
    String[] head = labels.get(random.nextInt(labels.size())).split(" ");
    String[] tail = labels.get(random.nextInt(labels.size())).split(" ");
    String second = head.length > 1 ? head[1] + " " : "";
    return head[0] + " " + second + tail[tail.length - 1];
  }

  private static LanguageSection section(String language, String term) {
    TermSection written = TermbaseFactory.eINSTANCE.createTermSection();
    written.setTerm(term);
    LanguageSection section = TermbaseFactory.eINSTANCE.createLanguageSection();
    section.setLanguage(language);
    section.getTerms().add(written);
    return section;
  }
}

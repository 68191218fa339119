package org.bayan.benchmarks.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.MatchKind;
import org.bayan.terms.TermHit;
import org.bayan.terms.TermRecognizer;

/**
 * In how many places where an English term occurs its Arabic equivalent is found.
 *
 * <p>A place is a pair of lines and a concept with an Arabic term, of which the English line has a
 * term at kind <em>inflected</em> or better that is inside no longer one. The equivalent is found
 * where the Arabic line has any term of the concept, at any kind, also inside a longer one. Not
 * every miss is one: translators choose other words, and English terms have other senses.
 */
final class EquivalentRecall {
  private final TermRecognizer english;
  private final TermRecognizer arabic;
  private final Map<MatchKind, Integer> kinds = new EnumMap<>(MatchKind.class);
  private final Map<SimpleMatch, Integer> simple = new EnumMap<>(SimpleMatch.class);
  private final List<Place> found = new ArrayList<>();
  private int places;

  /**
   * An Arabic equivalent that was found.
   *
   * @param line the line, from 1
   * @param english what the English line has
   * @param hit what the Arabic line has
   */
  record Place(int line, String english, TermHit hit) {}

  EquivalentRecall(Termbase termbase) {
    english = new TermRecognizer(List.of(termbase), "en");
    arabic = new TermRecognizer(List.of(termbase), "ar");
  }

  /** Looks at a pair of lines that translate each other. */
  void add(int line, String englishText, String arabicText) {
    Map<ConceptEntry, String> wanted = new LinkedHashMap<>();
    for (TermHit hit : english.find(englishText)) {
      if (hit.kind().compareTo(MatchKind.INFLECTED) <= 0 && !arabicTerms(hit.concept()).isEmpty()) {
        wanted.putIfAbsent(hit.concept(), hit.text());
      }
    }
    if (wanted.isEmpty()) {
      return;
    }
    Map<ConceptEntry, TermHit> hits = new LinkedHashMap<>();
    arabic.findAll(arabicText).forEach(hit -> hits.merge(hit.concept(), hit, this::surer));
    List<String> words = SimpleMatch.words(arabicText);
    wanted.forEach((concept, text) -> count(line, text, concept, hits.get(concept), words));
  }

  private void count(
      int line, String text, ConceptEntry concept, TermHit hit, List<String> arabicWords) {
    places++;
    for (SimpleMatch match : SimpleMatch.values()) {
      if (arabicTerms(concept).stream().anyMatch(term -> match.finds(term, arabicWords))) {
        simple.merge(match, 1, Integer::sum);
      }
    }
    if (hit != null) {
      kinds.merge(hit.kind(), 1, Integer::sum);
      found.add(new Place(line, text, hit));
    }
  }

  private TermHit surer(TermHit one, TermHit other) {
    return one.kind().compareTo(other.kind()) <= 0 ? one : other;
  }

  private static List<String> arabicTerms(ConceptEntry concept) {
    return concept.getLanguages().stream()
        .filter(section -> section.getLanguage().startsWith("ar"))
        .flatMap(section -> section.getTerms().stream())
        .map(TermSection::getTerm)
        .toList();
  }

  int places() {
    return places;
  }

  /** The share of places that a simple way finds. */
  double share(SimpleMatch match) {
    return simple.getOrDefault(match, 0) / (double) places;
  }

  /** The share of places whose equivalent is found at a kind or a better one. */
  double share(MatchKind weakest) {
    int hits =
        kinds.entrySet().stream()
            .filter(entry -> entry.getKey().compareTo(weakest) <= 0)
            .mapToInt(Map.Entry::getValue)
            .sum();
    return hits / (double) places;
  }

  /** What was found, for judging by reading. */
  List<Place> found() {
    return found;
  }
}

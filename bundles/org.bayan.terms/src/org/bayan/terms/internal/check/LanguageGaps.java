package org.bayan.terms.internal.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;

/** Concepts without a term in a language that they should have. */
public final class LanguageGaps implements TermbaseRule {
  private final Set<String> given;

  /** A rule for given primary languages; none for those that at least half of the concepts have. */
  public LanguageGaps(Set<String> languages) {
    given = new TreeSet<>(languages);
  }

  @Override
  public void check(Termbase termbase, Consumer<Finding> found) {
    List<ConceptEntry> concepts =
        termbase.getEntries().stream().filter(entry -> !entry.isGroup()).toList();
    Set<String> wanted = given.isEmpty() ? usual(concepts) : given;
    for (ConceptEntry concept : concepts) {
      Set<String> present = languages(concept);
      wanted.stream()
          .filter(language -> !present.contains(language))
          .forEach(
              language ->
                  found.accept(
                      Finding.in(concept, language, CheckRule.MISSING_LANGUAGE, language)));
    }
  }

  private static Set<String> usual(List<ConceptEntry> concepts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ConceptEntry concept : concepts) {
      languages(concept).forEach(language -> counts.merge(language, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(count -> count.getValue() * 2 >= concepts.size())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> languages(ConceptEntry concept) {
    return concept.getLanguages().stream()
        .filter(section -> !section.getTerms().isEmpty())
        .map(section -> TermKey.primary(section.getLanguage()))
        .collect(Collectors.toSet());
  }
}

package org.bayan.terms.internal.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermType;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;

/**
 * Terms that fold to the same words: twice in one language of a concept, in two concepts that agree
 * in another language as well, or in two concepts that are merely called the same.
 */
public final class DuplicateTerms implements TermbaseRule {

  @Override
  public void check(Termbase termbase, Consumer<Finding> found) {
    Map<TermKey, List<TermSection>> terms = new LinkedHashMap<>();
    Map<ConceptEntry, Set<TermKey>> keys = new HashMap<>();
    TermbaseRule.terms(termbase)
        .forEach(
            term -> {
              TermKey key = TermKey.of(term);
              ConceptEntry entry = term.getSection().getEntry();
              if (!key.isEmpty() && !entry.isGroup()) {
                terms.computeIfAbsent(key, k -> new ArrayList<>(1)).add(term);
                keys.computeIfAbsent(entry, e -> new HashSet<>()).add(key);
              }
            });
    terms.values().forEach(same -> compare(same, keys, found));
  }

  private static void compare(
      List<TermSection> same, Map<ConceptEntry, Set<TermKey>> keys, Consumer<Finding> found) {
    Set<ConceptEntry> told = new HashSet<>();
    for (int i = 1; i < same.size(); i++) {
      TermSection term = same.get(i);
      ConceptEntry entry = term.getSection().getEntry();
      for (TermSection earlier : same.subList(0, i)) {
        ConceptEntry other = earlier.getSection().getEntry();
        if (other == entry) {
          repeated(term, earlier, found);
        } else if (told.add(entry)) {
          boolean both = agreeElsewhere(keys.get(entry), keys.get(other), TermKey.of(term));
          CheckRule rule = both ? CheckRule.DUPLICATE_CONCEPT : CheckRule.SHARED_TERM;
          found.accept(Finding.in(term, rule, other.getId(), earlier.getTerm()));
        }
      }
    }
  }

  /** The same spelling for two regions, or laid down by two bodies, is no repetition. */
  private static void repeated(TermSection term, TermSection earlier, Consumer<Finding> found) {
    boolean sameUse =
        term.getSection() == earlier.getSection()
            && Objects.equals(term.getIssuingBody(), earlier.getIssuingBody())
            && Objects.equals(term.getGeographicalUsage(), earlier.getGeographicalUsage());
    if (!sameUse) {
      return;
    }
    if (isSameText(term, earlier)) {
      found.accept(Finding.in(term, CheckRule.REPEATED_TERM, earlier.getTerm()));
    } else if (term.getType() != TermType.VARIANT && earlier.getType() != TermType.VARIANT) {
      found.accept(Finding.in(term, CheckRule.REPEATED_SPELLING, earlier.getTerm()));
    }
  }

  private static boolean isSameText(TermSection one, TermSection other) {
    return normal(one.getTerm()).equals(normal(other.getTerm()));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  private static boolean agreeElsewhere(Set<TermKey> one, Set<TermKey> other, TermKey shared) {
    return one.stream()
        .anyMatch(key -> !key.language().equals(shared.language()) && other.contains(key));
  }
}

package org.bayan.terms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bayan.model.termbase.TermStatus;
import org.bayan.terms.TermSearch;
import org.bayan.terms.TermSearchHit;
import org.junit.jupiter.api.Test;

/** Searches end early where the rest does not count; what they find stays the same. */
class ManyTermsSearchTest {
  private static final long SEED = 7;
  private static final int MANY = 2000;
  private static final List<String> ENGLISH =
      List.of("a", "aid", "ban", "body", "cab", "a bad one");
  private static final List<String> ARABIC = List.of("أمن", "الأمن", "مجلس", "أم", "منظمة", "سلام");

  private final Random random = new Random(SEED);
  private final List<String> english = new ArrayList<>();
  private final TermSearch search = new TermSearch(List.of(terms().termbase()));

  private Terms terms() {
    Terms terms = null;
    for (int i = 0; i < MANY; i++) {
      english.add(some(ENGLISH));
      TermStatus status = i % 3 == 0 ? TermStatus.PREFERRED : TermStatus.ADMITTED;
      Terms next = terms == null ? Terms.concept("c" + i) : terms.and("c" + i);
      terms = next.in("en").term(english.get(i), status).in("ar").term(some(ARABIC), status);
    }
    return terms;
  }

  private String some(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(words.get(random.nextInt(words.size()))).append(i == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  void few_hits_are_the_first_of_all() {
    for (String query :
        List.of(
            "a", "b", "ba", "a b", "aid ban", "أ", "ا", "ال", "مجلس ا", "*", "*a*", "?*", "أ*")) {
      List<TermSearchHit> all = search.find(query, Optional.empty(), 2 * MANY);
      assertFalse(all.isEmpty(), query);
      for (int most : List.of(1, 7, 100)) {
        List<TermSearchHit> few = search.find(query, Optional.empty(), most);
        assertEquals(all.subList(0, Math.min(most, all.size())), few, query);
      }
    }
  }

  @Test
  void a_pattern_finds_all_that_fit_it() {
    for (String query :
        List.of(
            "*", "a*", "*a", "*bad*", "a?d*", "??", "b*d", "*a b*", "*a*b*c*", "*zz*", "????? *")) {
      String regex = query.replace("*", ".*").replace('?', '.');
      Set<String> fit = new TreeSet<>(english);
      fit.removeIf(term -> !Pattern.matches(regex, term));
      Set<String> found = new TreeSet<>();
      search.find(query, Optional.of("en"), MANY).forEach(hit -> found.add(hit.term().getTerm()));
      assertEquals(fit, found, query);
    }
  }
}

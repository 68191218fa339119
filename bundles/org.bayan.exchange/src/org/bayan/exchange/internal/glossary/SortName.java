package org.bayan.exchange.internal.glossary;

import java.util.List;
import org.bayan.exchange.GlossaryDirection;

/**
 * What of a term counts when it is put into order: letters and digits from the first on, in Arabic
 * without the article. Verbal nouns whose own first letters look like the article keep them.
 */
final class SortName {
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_REST = 2;
  private static final List<String> NO_ARTICLE =
      List.of(
          "التزام", "التماس", "التحاق", "التهاب", "التقاء", "التقاط", "التفاف", "التجاء", "التباس",
          "التواء", "الله");

  private SortName() {}

  static String of(String term, String language) {
    String name = fromFirstLetter(term.strip());
    boolean article =
        GlossaryDirection.suits(language, "ar")
            && name.startsWith(ARTICLE)
            && name.length() >= ARTICLE.length() + SHORTEST_REST
            && NO_ARTICLE.stream().noneMatch(name::startsWith);
    return article ? name.substring(ARTICLE.length()) : name;
  }

  private static String fromFirstLetter(String term) {
    int start = 0;
    while (start < term.length() && !Character.isLetterOrDigit(term.codePointAt(start))) {
      start += Character.charCount(term.codePointAt(start));
    }
    return start < term.length() ? term.substring(start) : term;
  }
}

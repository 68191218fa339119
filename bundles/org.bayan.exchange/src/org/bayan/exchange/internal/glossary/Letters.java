package org.bayan.exchange.internal.glossary;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Headwords under the letters of a language, in its order (Unicode Technical Standard 10 with the
 * tailorings of CLDR).
 */
final class Letters {
  private static final String OTHERS = "#";

  /**
   * A letter and its headwords.
   *
   * @param letter the letter, {@code #} for digits and other scripts
   * @param headwords the headwords in order, at least one
   */
  record Letter(String letter, List<Headword> headwords) {}

  private Letters() {}

  static List<Letter> of(List<Article> articles, String language) {
    AlphabeticIndex<Headword> index =
        new AlphabeticIndex<Headword>(ULocale.forLanguageTag(language))
            .addLabels(ULocale.ENGLISH)
            .setUnderflowLabel(OTHERS)
            .setInflowLabel(OTHERS)
            .setOverflowLabel(OTHERS);
    for (Article article : articles) {
      for (GlossaryTerm term : article.terms()) {
        index.addRecord(SortName.of(term.text(), language), new Headword(term, article));
      }
    }
    List<Letter> letters = new ArrayList<>();
    for (AlphabeticIndex.Bucket<Headword> bucket : index) {
      List<Headword> headwords = new ArrayList<>();
      bucket.forEach(record -> headwords.add(record.getData()));
      if (!headwords.isEmpty()) {
        letters.add(new Letter(bucket.getLabel(), headwords));
      }
    }
    return letters;
  }
}

package org.bayan.terms;

import java.util.List;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.internal.match.Morphology;
import org.bayan.terms.internal.match.TermIndex;
import org.bayan.terms.internal.match.TermScanner;
import org.bayan.text.PrimaryLanguage;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * Recognises the terms of one language in running text. The terms are indexed when the recognizer
 * is made; later changes to the termbases are not seen. A recognizer holds no state of a search and
 * may be used by several threads at once.
 *
 * <p>Arabic words are taken apart on both sides: the text's words into the readings of {@link
 * org.bayan.text.ArabicClitics}, the term's words into their regular forms, so that {@code
 * وللمقاتلين الإرهابيين الأجانب} is found for {@code مقاتل إرهابي أجنبي} when its broken plural is
 * stored. Proclitics may stand before the first word of a term only, the article and a pronoun at
 * any word. A term found inside a longer one is left out of {@link #find}. Short terms in capitals
 * ({@code US}, {@code WHO}) are found only in capitals.
 */
public final class TermRecognizer {
  private final String language;
  private final TermScanner scanner;

  /**
   * Indexes the terms of a language.
   *
   * @param termbases where the terms are, the most important first
   * @param language a BCP 47 tag; sections of the same primary language are used
   */
  public TermRecognizer(List<Termbase> termbases, String language) {
    this.language = PrimaryLanguage.of(language);
    TermIndex index = new TermIndex(Morphology.of(this.language));
    for (Termbase termbase : termbases) {
      termbase.getEntries().stream()
          .flatMap(entry -> entry.getLanguages().stream())
          .filter(section -> PrimaryLanguage.of(section.getLanguage()).equals(this.language))
          .flatMap(section -> section.getTerms().stream())
          .forEach(index::add);
    }
    scanner = new TermScanner(index);
  }

  /** The primary language whose terms are recognised, such as {@code ar}. */
  public String language() {
    return language;
  }

  /**
   * The terms in a text, each word in one hit at most: longer hits before shorter ones, then the
   * better kind, then preferred terms, then the earlier termbase.
   *
   * @param text running text, as it is written
   * @return the hits, by position
   */
  public List<TermHit> find(String text) {
    return recognize(text, Tokenizer.tokenize(text)).apart();
  }

  /**
   * All terms in a text, with those that overlap and those inside longer ones.
   *
   * @param text running text, as it is written
   * @return the hits, by position, the longer and better ones first; one hit for each range and
   *     term
   */
  public List<TermHit> findAll(String text) {
    return recognize(text, Tokenizer.tokenize(text)).all();
  }

  /**
   * The terms in a text that is taken apart already.
   *
   * @param text running text, as it is written
   * @param tokens what {@link Tokenizer} makes of it
   */
  public RecognizedTerms recognize(String text, List<Token> tokens) {
    return new RecognizedTerms(scanner.scan(text, tokens));
  }

  /**
   * What the concept of a hit is called in another language: preferred terms first, then the
   * admitted ones, in the order of the termbase. Deprecated and superseded terms are named only
   * where there is nothing else.
   *
   * @param hit a hit of any recognizer
   * @param otherLanguage a BCP 47 tag, compared by its primary language
   * @return the terms, none when the concept has no such language
   */
  public List<String> equivalents(TermHit hit, String otherLanguage) {
    return Equivalents.of(hit.concept(), otherLanguage);
  }
}

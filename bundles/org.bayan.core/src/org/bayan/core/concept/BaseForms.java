package org.bayan.core.concept;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bayan.text.ArabicClitics;
import org.bayan.text.CliticReading;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * What an Arabic expression looks like as the head of a dictionary entry: وللتحالف stands there as
 * التحالف or تحالف. A conjunction or preposition before the article is taken off without asking;
 * one before another word, and a pronoun, only where the lexicon knows what is left.
 */
public final class BaseForms {

  private static final String ARTICLE = "ال";
  private static final String CONTRACTED = "لل";

  /** How much better known a word must be without its first letter than with it. */
  private static final double BETTER_KNOWN = 3;

  private BaseForms() {}

  /**
   * The forms to choose from.
   *
   * @param selected words of a text
   * @param language BCP 47 tag of its language
   * @param words what is known of words
   * @return the likeliest first, the selection itself included; that alone where the language is
   *     not Arabic
   */
  public static List<String> of(String selected, String language, BilingualWords words) {
    String text = selected.strip();
    List<Token> tokens = Tokenizer.tokenize(text);
    if (tokens.isEmpty() || !Locale.forLanguageTag(language).getLanguage().equals("ar")) {
      return List.of(text);
    }
    Set<String> forms = new LinkedHashSet<>();
    Token head = tokens.getFirst();
    String rest = text.substring(head.end());
    for (String form : heads(head, words)) {
      String whole = tokens.size() == 1 ? form : form + rest;
      forms.add(whole);
      if (form.startsWith(ARTICLE) && form.length() > ARTICLE.length() + 1) {
        forms.add(withoutArticles(whole));
      }
    }
    forms.add(text);
    return List.copyOf(forms);
  }

  private static List<String> heads(Token head, BilingualWords words) {
    List<String> heads = new ArrayList<>();
    String letters = head.text().length() == head.key().length() ? head.text() : head.key();
    for (CliticReading reading : ArabicClitics.readings(head.key())) {
      boolean article = reading.prefix().endsWith(ARTICLE) || reading.prefix().endsWith(CONTRACTED);
      // A word that begins with the article does not begin with a question.
      boolean question = reading.prefix().startsWith("ا") && !reading.prefix().equals(ARTICLE);
      if (article && reading.suffix().isEmpty() && !question) {
        heads.addFirst(ARTICLE + letters.substring(reading.prefix().length()));
      } else if (isCut(reading) && isKnown(head, reading, words)) {
        heads.add(core(letters, reading));
      }
    }
    if (heads.isEmpty()) {
      return List.of(letters);
    }
    return heads;
  }

  private static boolean isCut(CliticReading reading) {
    return reading.prefix().length() == 1 && !reading.prefix().equals("ا")
        || reading.prefix().isEmpty() && !reading.suffix().isEmpty();
  }

  private static boolean isKnown(Token head, CliticReading reading, BilingualWords words) {
    double known = words.count(reading.core());
    return reading.suffix().isEmpty()
        ? known > BETTER_KNOWN * Math.max(1, words.count(head.key()))
        : known > 0 && reading.suffix().length() > 1 && isLikelyEnd(reading.core());
  }

  /** Before a pronoun a word ends in ت for ة, unless it is a plural in ات. */
  private static boolean isLikelyEnd(String core) {
    boolean plural = core.endsWith("ات") || core.endsWith("اه");
    return plural ? core.endsWith("ت") : !core.endsWith("ت");
  }

  /** The word without its clitics, as it is written; ة comes back before a pronoun. */
  private static String core(String letters, CliticReading reading) {
    int end = letters.length() - reading.suffix().length();
    String core = letters.substring(reading.prefix().length(), end);
    boolean feminine = !reading.suffix().isEmpty() && reading.core().endsWith("ه");
    return feminine && core.endsWith("ت") ? core.substring(0, core.length() - 1) + "ة" : core;
  }

  /** The same without the article of any word, for adjectives that follow their noun. */
  private static String withoutArticles(String form) {
    StringBuilder bare = new StringBuilder(form);
    List<Token> tokens = Tokenizer.tokenize(form);
    boolean adjectives = tokens.stream().allMatch(token -> token.text().startsWith(ARTICLE));
    List<Token> cut = adjectives ? tokens : tokens.subList(0, 1);
    for (Token token : cut.reversed()) {
      bare.delete(token.start(), token.start() + ARTICLE.length());
    }
    return bare.toString();
  }
}

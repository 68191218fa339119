package org.bayan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the words that may be names. In Latin script these are capitalised words that do not open a
 * sentence, or that are known from elsewhere in the text; acronyms count anywhere. In languages
 * other than English an elided word is left out ({@code l'Iraq}); German nouns are taken for names.
 * Arabic script has no capitals, so every word longer than two letters is a candidate, with and
 * without what may be proclitics, and every Latin word in it is literal.
 */
public final class NameFinder {
  private static final int SHORTEST = 3;
  private static final Set<String> SENTENCE_END = Set.of(".", "!", "?", ":", "؟", "…");
  private static final List<String> PROCLITICS = List.of("", "ب", "ك", "ل", "و", "وب", "ول", "ف");

  private NameFinder() {}

  /** The names of a text; see {@link #find(List, String, Set)}. */
  public static List<NameMention> find(String text, String language) {
    return find(Tokenizer.tokenize(text), language, Set.of());
  }

  /**
   * The names of a tokenised text, in order.
   *
   * @param tokens the tokens of the text
   * @param language BCP 47 tag
   * @param known keys of words that are names even where they open a sentence
   */
  public static List<NameMention> find(List<Token> tokens, String language, Set<String> known) {
    boolean arabic = Languages.isArabic(language);
    boolean elides = Languages.mayElide(language);
    List<NameMention> mentions = new ArrayList<>();
    boolean opening = true;
    for (Token token : tokens) {
      if (token.isWord()) {
        Token word = elides ? Elision.nameIn(token, opening) : token;
        boolean first = opening && word == token;
        addName(word, arabic, first && !known.contains(word.key()), mentions);
        opening = false;
      } else if (SENTENCE_END.contains(token.text())) {
        opening = true;
      }
    }
    return mentions;
  }

  private static void addName(
      Token token, boolean arabic, boolean opening, List<NameMention> mentions) {
    if (!isLatin(token)) {
      if (token.key().length() >= SHORTEST) {
        mentions.add(mention(token, NameMention.Kind.CANDIDATE, arabicSkeletons(token)));
      }
    } else if (arabic || isAcronym(token.text())) {
      mentions.add(mention(token, NameMention.Kind.LITERAL, List.of()));
    } else if (!opening && isCapitalised(token)) {
      String word = withoutPossessive(token.key());
      String skeleton = ConsonantSkeleton.ofFolded(word);
      mentions.add(mention(token, NameMention.Kind.CAPITALISED, List.of(skeleton)));
    }
  }

  private static NameMention mention(Token token, NameMention.Kind kind, List<String> skeletons) {
    return new NameMention(token.start(), token.end(), token.key(), kind, skeletons);
  }

  private static List<String> arabicSkeletons(Token token) {
    String word = token.key();
    List<String> skeletons = new ArrayList<>();
    for (String proclitic : PROCLITICS) {
      int length = proclitic.length();
      if (word.startsWith(proclitic) && word.length() - length >= SHORTEST) {
        boolean hamza = ConsonantSkeleton.opensWithHamza(token.text(), length);
        String name = word.substring(length);
        String skeleton =
            hamza ? ConsonantSkeleton.from(name, 0) : ConsonantSkeleton.ofFolded(name);
        if (!skeleton.isEmpty() && !skeletons.contains(skeleton)) {
          skeletons.add(skeleton);
        }
      }
    }
    return skeletons;
  }

  private static boolean isLatin(Token token) {
    return Character.UnicodeScript.of(token.text().codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  private static boolean isCapitalised(Token token) {
    return token.key().length() >= SHORTEST && Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); ) {
      int codePoint = word.codePointAt(i);
      if (Character.isLowerCase(codePoint)) {
        return false;
      }
      capitals += Character.isUpperCase(codePoint) ? 1 : 0;
      i += Character.charCount(codePoint);
    }
    return capitals > 1;
  }

  private static String withoutPossessive(String folded) {
    return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
  }
}

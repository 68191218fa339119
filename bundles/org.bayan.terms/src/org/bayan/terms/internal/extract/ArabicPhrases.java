package org.bayan.terms.internal.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.ArabicStemmer;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/** The phrases of Arabic passages. */
public final class ArabicPhrases {
  private static final int LONGEST = 5;
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_WITH_PRONOUN = 5;
  private static final int SHORTEST_AFTER_ARTICLE = 8;
  private static final List<String> PRONOUNS = List.of("هم", "ها", "هما", "هن");

  private final List<List<Token>> passages;
  private final ArabicWords words;

  /** Reads the passages. */
  public ArabicPhrases(List<String> texts) {
    passages = texts.stream().map(Tokenizer::tokenize).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (List<Token> passage : passages) {
      passage.forEach(token -> counts.merge(token.key(), 1, Integer::sum));
    }
    words = new ArabicWords(counts);
  }

  /** All phrases, in the order of the text; the same words may make several. */
  public List<Phrase> all() {
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      for (List<ArabicWord> run : runs(passages.get(i))) {
        add(i, run, phrases);
      }
    }
    return phrases;
  }

  /** What stands between punctuation, numbers, function words, and words with a proclitic. */
  private List<List<ArabicWord>> runs(List<Token> tokens) {
    List<List<ArabicWord>> runs = new ArrayList<>();
    List<ArabicWord> run = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (Hyphen.joins(tokens, i)) {
        continue;
      }
      ArabicWord word = token.isWord() ? words.of(token) : null;
      boolean ends = word == null || isFunctionWord(token, word);
      if (ends || word.isApart()) {
        runs.add(run);
        run = new ArrayList<>();
      }
      if (!ends) {
        run.add(Hyphen.joins(tokens, i - 1) ? word.hyphenated() : word);
      }
    }
    runs.add(run);
    return runs;
  }

  private static boolean isFunctionWord(Token token, ArabicWord word) {
    return StopWords.ARABIC.contains(token.key())
        || StopWords.ARABIC.contains(word.key())
        || !word.article() && word.key().length() < SHORTEST_WORD
        || hasPronoun(word)
        || Character.UnicodeScript.of(word.key().codePointAt(0)) != Character.UnicodeScript.ARABIC;
  }

  /** Terms are about no one in particular. A word in ة, which folds to ه, has no pronoun. */
  private static boolean hasPronoun(ArabicWord word) {
    String text = word.text();
    // What looks like the article may belong to the noun: التزامهم.
    int shortest = word.article() ? SHORTEST_AFTER_ARTICLE : SHORTEST_WITH_PRONOUN;
    return text.length() >= shortest
        && (PRONOUNS.stream().anyMatch(text::endsWith)
            || text.endsWith("ه") && !text.endsWith("اه"));
  }

  private static void add(int passage, List<ArabicWord> run, List<Phrase> phrases) {
    for (int start = 0; start < run.size(); start++) {
      int longest = Math.min(run.size(), start + LONGEST);
      for (int end = start + 1; end <= longest; end++) {
        ArabicPart part = new ArabicPart(run, start, end);
        if (part.isExpression()) {
          phrases.add(phrase(passage, part.words(), part.isWhole()));
        }
      }
    }
  }

  private static Phrase phrase(int passage, List<ArabicWord> part, boolean whole) {
    List<String> stems = new ArrayList<>();
    for (ArabicWord word : part) {
      if (word.isJoined() && !stems.isEmpty()) {
        stems.add(Phrase.JOINT);
      }
      stems.add(ArabicStemmer.stem(word.bare()));
    }
    List<String> words = part.stream().map(ArabicWord::key).toList();
    return new Phrase(passage, text(part), words, stems, whole);
  }

  private static String text(List<ArabicWord> part) {
    StringBuilder text = new StringBuilder(part.get(0).text());
    part.stream().skip(1).forEach(word -> text.append(word.written()));
    return text.toString();
  }
}

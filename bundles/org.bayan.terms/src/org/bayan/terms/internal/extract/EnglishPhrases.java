package org.bayan.terms.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bayan.text.EnglishStemmer;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/** The phrases of English passages. */
public final class EnglishPhrases {
  private static final int LONGEST = 6;
  private static final String AND = "and";
  private static final String HYPHENS = "-‐‑";
  private static final Set<String> ADJECTIVAL =
      Set.of("ous", "ful", "less", "able", "ible", "ically", "ional", "ical");

  private final List<String> texts;

  /** Reads the passages. */
  public EnglishPhrases(List<String> texts) {
    this.texts = List.copyOf(texts);
  }

  /** All phrases, in the order of the text; the same words may make several. */
  public List<Phrase> all() {
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (List<Token> run : runs(texts.get(i))) {
        add(i, texts.get(i), run, phrases);
      }
    }
    return phrases;
  }

  /** What stands between punctuation, numbers, and words that no term has within it. */
  private static List<List<Token>> runs(String text) {
    List<List<Token>> runs = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    List<Token> tokens = Tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord() && !isBoundary(token)) {
        run.add(token);
      } else if (!Hyphen.joins(tokens, i)) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    runs.add(run);
    return runs;
  }

  private static boolean isBoundary(Token token) {
    boolean function = StopWords.ENGLISH.contains(token.key());
    boolean foreign =
        Character.UnicodeScript.of(token.key().codePointAt(0)) != Character.UnicodeScript.LATIN;
    boolean inner = StopWords.ENGLISH_INNER.contains(token.key()) || isAnd(token);
    return function && !inner || foreign;
  }

  private static void add(int passage, String text, List<Token> run, List<Phrase> phrases) {
    for (int start = 0; start < run.size(); start++) {
      int longest = Math.min(run.size(), start + LONGEST);
      for (int end = start + 1; end <= longest; end++) {
        List<Token> part = run.subList(start, end);
        if (isNominal(part)
            && isSingleOrPair(text, part)
            && !isInsideCompound(text, run, start, end)) {
          phrases.add(phrase(passage, text, part));
        }
      }
    }
  }

  private static boolean isNominal(List<Token> part) {
    String first = part.get(0).key();
    String last = part.get(part.size() - 1).key();
    if (isWeak(first) || isWeak(last) || StopWords.ENGLISH_LAST.contains(last)) {
      return false;
    }
    boolean cut = part.size() > 1 && last.endsWith("ed");
    return !cut && !last.endsWith("ly") && ADJECTIVAL.stream().noneMatch(last::endsWith);
  }

  private static boolean isAnd(Token token) {
    return token.key().equals(AND);
  }

  /** One expression, or two joined by "and" that are no members of a longer list. */
  private static boolean isSingleOrPair(String text, List<Token> part) {
    List<Integer> joints =
        IntStream.range(0, part.size()).filter(i -> isAnd(part.get(i))).boxed().toList();
    if (joints.isEmpty()) {
      return true;
    }
    int joint = joints.get(0);
    return joints.size() == 1
        && !isWeak(part.get(joint - 1).key())
        && !isWeak(part.get(joint + 1).key())
        && !text.substring(0, part.get(0).start()).stripTrailing().endsWith(",");
  }

  private static boolean isWeak(String word) {
    return word.length() < 2
        || StopWords.ENGLISH.contains(word)
        || StopWords.ENGLISH_EDGES.contains(word);
  }

  /** Whether a hyphen joins an end of the phrase with the word beside it. */
  private static boolean isInsideCompound(String text, List<Token> run, int start, int end) {
    boolean before = start > 0 && isHyphen(text, run.get(start - 1).end());
    return before || end < run.size() && isHyphen(text, run.get(end - 1).end());
  }

  private static boolean isHyphen(String text, int at) {
    return at < text.length() && HYPHENS.indexOf(text.charAt(at)) >= 0;
  }

  private static Phrase phrase(int passage, String text, List<Token> part) {
    String written =
        text.substring(part.get(0).start(), part.get(part.size() - 1).end())
            .replaceAll("\\s+", " ")
            .replaceAll("['’]s?$", "");
    List<String> words = part.stream().map(Token::key).toList();
    List<String> stems =
        words.stream()
            .map(word -> word.equals(AND) ? Phrase.JOINT : EnglishStemmer.stem(word))
            .toList();
    return new Phrase(passage, written, words, stems, true);
  }
}

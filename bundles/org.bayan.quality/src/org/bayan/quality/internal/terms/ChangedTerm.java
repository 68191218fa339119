package org.bayan.quality.internal.terms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.terms.MatchKind;
import org.bayan.terms.TermHit;
import org.bayan.text.ArabicStemmer;
import org.bayan.text.EnglishStemmer;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * What stands in the place of a term that the target lacks: the term with one of its words changed,
 * or a term of another concept, which the source does not have.
 */
final class ChangedTerm {
  private static final int SHORTEST = 3;
  private static final int AKIN = 5;
  private static final double TRANSLATES = 0.02;

  private final PairAnalysis pair;
  private final List<TermHit> source;
  private final List<TermHit> target;

  ChangedTerm(PairAnalysis pair, List<TermHit> source, List<TermHit> target) {
    this.pair = pair;
    this.source = source;
    this.target = target;
  }

  /** Where the target has something else for a term of several words. */
  Optional<TextRange> insteadOf(TermHit missing, List<String> equivalents) {
    if (words(missing.text(), pair.source()).size() < 2) {
      return Optional.empty();
    }
    for (String equivalent : equivalents) {
      List<String> words = words(equivalent, pair.target());
      Optional<TextRange> altered = words.size() == 2 ? altered(missing, words) : Optional.empty();
      if (altered.isPresent()) {
        return altered;
      }
    }
    return exchanged(missing);
  }

  /** One word of the term beside another that says the same, or that nothing else explains. */
  private Optional<TextRange> altered(TermHit missing, List<String> words) {
    List<Token> tokens = pair.target().tokens().stream().filter(ChangedTerm::counts).toList();
    List<String> stems = tokens.stream().map(token -> stem(token.key(), pair.target())).toList();
    long there = words.stream().filter(stems::contains).count();
    if (there == 0 || there == words.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < tokens.size(); i++) {
      int place = words.indexOf(stems.get(i));
      int beside = place == 0 ? i + 1 : i - 1;
      if (place < 0 || beside < 0 || beside >= tokens.size()) {
        continue;
      }
      Token first = tokens.get(Math.min(i, beside));
      Token last = tokens.get(Math.max(i, beside));
      TextRange range = new TextRange(first.start(), last.end());
      if (last.start() - first.end() <= 1
          && !isAkin(words.get(1 - place), stems.get(beside))
          && target.stream().noneMatch(hit -> range.overlaps(range(hit)))
          && replaces(tokens.get(beside), missing)) {
        return Optional.of(range);
      }
    }
    return Optional.empty();
  }

  /** Terror and terrorist, transition and transitional. */
  private static boolean isAkin(String one, String other) {
    int common = 0;
    int shorter = Math.min(one.length(), other.length());
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common >= Math.min(AKIN, shorter);
  }

  private static TextRange range(TermHit hit) {
    return new TextRange(hit.start(), hit.end());
  }

  private boolean replaces(Token token, TermHit missing) {
    boolean own = false;
    for (Token word : pair.source().tokens()) {
      if (word.isWord() && counts(word)) {
        boolean inside = word.start() >= missing.start() && word.end() <= missing.end();
        double probability = probability(word, token);
        own |= inside && probability >= TRANSLATES;
        if (!inside && probability >= TRANSLATES) {
          return false;
        }
      }
    }
    return own || !pair.words().isListed(token.key(), pair.target().language());
  }

  private double probability(Token sourceWord, Token targetWord) {
    String arabic = pair.target().isArabic() ? targetWord.key() : sourceWord.key();
    String other = pair.target().isArabic() ? sourceWord.key() : targetWord.key();
    double probability = pair.words().probability(arabic, other);
    for (int cut = 1; cut <= 2 && arabic.length() - cut >= SHORTEST; cut++) {
      if ("وفبلك".indexOf(arabic.charAt(cut - 1)) < 0) {
        break;
      }
      probability = Math.max(probability, pair.words().probability(arabic.substring(cut), other));
    }
    return probability;
  }

  /** A term of several words whose concept the source does not have. */
  private Optional<TextRange> exchanged(TermHit missing) {
    if (pair.gaps().sourceOnly().stream().noneMatch(range(missing)::overlaps)) {
      return Optional.empty();
    }
    List<ConceptEntry> concepts = source.stream().map(TermHit::concept).toList();
    return target.stream()
        .filter(hit -> hit.kind().compareTo(MatchKind.CLITIC) <= 0)
        .filter(hit -> words(hit.text(), pair.target()).size() > 1)
        .filter(hit -> !concepts.contains(hit.concept()))
        .filter(hit -> target.stream().noneMatch(other -> contains(other, hit)))
        .map(ChangedTerm::range)
        .filter(range -> pair.gaps().targetOnly().stream().anyMatch(range::overlaps))
        .findFirst();
  }

  private static boolean contains(TermHit other, TermHit hit) {
    return other != hit && other.start() <= hit.start() && other.end() >= hit.end();
  }

  private static List<String> words(String term, SideAnalysis side) {
    return Tokenizer.tokenize(term).stream()
        .filter(ChangedTerm::counts)
        .map(token -> stem(token.key(), side))
        .collect(Collectors.toList());
  }

  private static boolean counts(Token token) {
    return token.isWord() && token.key().length() >= SHORTEST;
  }

  private static String stem(String key, SideAnalysis side) {
    return side.isArabic() ? ArabicStemmer.stem(key) : EnglishStemmer.stem(key);
  }
}

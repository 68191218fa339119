package org.bayan.core.internal.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.text.ConsonantSkeleton;
import org.bayan.text.Token;

/** The words of one side of a pair that are long enough to be compared. */
final class SideWords {
  private static final int SHORTEST = 3;
  private static final double ALIKE = 0.75;

  private final List<Token> tokens = new ArrayList<>();
  private final List<LexiconWords.Word> words = new ArrayList<>();
  private final Set<String> stems = new HashSet<>();
  private List<String> skeletons;

  private SideWords() {}

  static SideWords of(List<Token> tokens, LexiconWords known) {
    SideWords side = new SideWords();
    for (Token token : tokens) {
      if (token.isWord() && token.key().length() >= SHORTEST) {
        LexiconWords.Word word = known.of(token);
        side.tokens.add(token);
        side.words.add(word);
        side.stems.addAll(word.stems());
      }
    }
    return side;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  LexiconWords.Word word(int index) {
    return words.get(index);
  }

  /** Whether a word here translates a word of the other side, is the same, or sounds alike. */
  boolean cover(SideWords other, int index) {
    LexiconWords.Word word = other.word(index);
    return hasOne(word.stems())
        || hasOne(word.translations())
        || translates(word.stems())
        || soundsLike(other.token(index));
  }

  private boolean hasOne(Set<String> wanted) {
    Set<String> fewer = wanted.size() < stems.size() ? wanted : stems;
    Set<String> more = wanted.size() < stems.size() ? stems : wanted;
    for (String stem : fewer) {
      if (more.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  private boolean translates(Set<String> wanted) {
    for (String stem : wanted) {
      for (LexiconWords.Word word : words) {
        if (word.translations().contains(stem)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean soundsLike(Token name) {
    if (!Character.isUpperCase(name.text().codePointAt(0))) {
      return false;
    }
    String skeleton = ConsonantSkeleton.of(name.text());
    if (skeleton.length() < SHORTEST) {
      return false;
    }
    for (String own : skeletons()) {
      if (ConsonantSkeleton.similarityOfSkeletons(skeleton, own) >= ALIKE) {
        return true;
      }
    }
    return false;
  }

  private List<String> skeletons() {
    if (skeletons == null) {
      skeletons = tokens.stream().map(token -> ConsonantSkeleton.of(token.text())).toList();
    }
    return skeletons;
  }
}

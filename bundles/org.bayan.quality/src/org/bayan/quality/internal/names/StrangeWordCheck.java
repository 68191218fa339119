package org.bayan.quality.internal.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.WordKnowledge;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.ConsonantSkeleton;
import org.bayan.text.NameFinder;
import org.bayan.text.NameMention;
import org.bayan.text.StateFinder;
import org.bayan.text.Token;

/**
 * Words that no lexicon has, which look like a name of the other side with a letter wrong. {@link
 * NameCheck} asks whether each name is somewhere; a name that is there twice, once misspelt, or
 * that belongs to a state, only this check sees.
 */
public final class StrangeWordCheck implements PairCheck {
  private static final int SHORTEST = 4;

  /** اللواتي, اللتين: how relative pronouns begin. */
  private static final String RELATIVE = "الل";

  /** Vowels alone. */
  private static final double SAME = 0.9;

  /** A consonant beside some vowels. */
  private static final double NEAR = 1.7;

  private static final double EXPLAINED = 0.05;
  private static final double SOMETIMES = 0.02;

  /** The share of the letters that may be wrong. */
  private static final double SHARE = 0.28;

  private static final List<String> LITTLE_WORDS =
      List.of("to", "of", "in", "the", "it", "that", "for", "on", "by", "with", "from", "at");

  /** A name with so many consonants is sought by {@link NameCheck}. */
  private static final int MANY_CONSONANTS = 3;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation()
        || pair.words() == WordKnowledge.NONE
        || pair.source().isArabic() == pair.target().isArabic()
        || found.has(QualityCheck.NAME_CHANGED)) {
      return;
    }
    boolean arabicTarget = pair.target().isArabic();
    SideAnalysis latin = arabicTarget ? pair.source() : pair.target();
    SideAnalysis arabic = arabicTarget ? pair.target() : pair.source();
    List<Token> strangeWords = strange(arabic, pair.words());
    List<Token> strangeNames = strange(latin, pair.words());
    if (strangeWords.isEmpty() && strangeNames.isEmpty()) {
      return;
    }
    List<Token> names = names(latin);
    List<Token> words = words(arabic);
    for (Token word : strangeWords) {
      if (words.contains(word) && !sounds(word, names)) {
        List<Token> known =
            names.stream().filter(name -> isName(name, latin, pair.words())).toList();
        nearest(word.key(), known, true)
            .or(() -> replaced(word, arabic, unknown(known, latin, pair.words()), words))
            .ifPresent(name -> report(name, word, pair, arabicTarget, found));
      }
    }
    for (Token name : strangeNames) {
      if (names.contains(name) && ConsonantSkeleton.of(name.key()).length() < MANY_CONSONANTS) {
        nearest(name.key(), words, false)
            .filter(
                word ->
                    strangeWords.contains(word)
                        || isOfState(word, arabic)
                        || isUnexplained(word, latin, pair.words()))
            .ifPresent(word -> report(name, word, pair, arabicTarget, found));
      }
    }
  }

  private static List<Token> unknown(List<Token> names, SideAnalysis side, WordKnowledge words) {
    return names.stream()
        .filter(name -> !words.isKnown(name.key(), side.language()))
        .filter(name -> !isOfState(name, side))
        .toList();
  }

  private static List<Token> strange(SideAnalysis side, WordKnowledge words) {
    return side.tokens().stream()
        .filter(token -> token.isWord() && token.key().length() >= SHORTEST)
        .filter(token -> isStrange(token, side, words))
        .toList();
  }

  private static boolean isStrange(Token word, SideAnalysis side, WordKnowledge words) {
    return !word.key().startsWith(RELATIVE)
        && !word.key().endsWith("تين")
        && !words.isListed(word.key(), side.language());
  }

  /** A word that no lexicon takes for an ordinary one, or one for a state or its people. */
  private static boolean isName(Token token, SideAnalysis side, WordKnowledge words) {
    return !words.isKnown(token.key(), side.language()) || isOfState(token, side);
  }

  /**
   * Whether an Arabic word translates none of the other side: it is a name, or freely used. One
   * that may be a preposition or a pronoun, such as إليها, is no name.
   */
  private static boolean isUnexplained(Token word, SideAnalysis latin, WordKnowledge words) {
    return LITTLE_WORDS.stream()
            .noneMatch(little -> words.probability(word.key(), little) >= SOMETIMES)
        && latin.tokens().stream()
            .filter(Token::isWord)
            .noneMatch(other -> words.probability(word.key(), other.key()) >= EXPLAINED);
  }

  private static boolean isOfState(Token token, SideAnalysis side) {
    return Arrays.stream(Locale.getISOCountries())
        .anyMatch(code -> StateFinder.isMentioned(code, List.of(token), side.language()));
  }

  /** Whether some name has the consonants of a word. */
  private static boolean sounds(Token word, List<Token> names) {
    List<NameMention> mentions = NameFinder.find(List.of(word), "ar", Set.of());
    return names.stream()
        .map(name -> LatinSounds.of(name.text()))
        .anyMatch(
            sounds ->
                mentions.stream()
                    .anyMatch(one -> one.skeletons().stream().anyMatch(sounds::contains)));
  }

  /** Whether some word differs from a name, or from its singular, in vowels only. */
  static boolean isWritten(String name, SideAnalysis arabic) {
    String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    return singular.length() >= SHORTEST
        && words(arabic).stream().anyMatch(word -> distance(singular, word.key()) < SAME);
  }

  /** The word that is near a strange one, unless some word is the same but for vowels. */
  private static Optional<Token> nearest(String strange, List<Token> others, boolean isArabic) {
    Token nearest = null;
    double least = NEAR;
    for (Token other : others) {
      double distance = isArabic ? distance(other.key(), strange) : distance(strange, other.key());
      if (distance < SAME) {
        return Optional.empty();
      }
      int shorter = Math.min(strange.length(), other.key().length());
      if (distance < Math.min(least, SHARE * shorter)) {
        least = distance;
        nearest = other;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** A name that stands more often on its side than words that sound like it on the other. */
  private static Optional<Token> replaced(
      Token strange, SideAnalysis arabic, List<Token> names, List<Token> words) {
    if (ConsonantSkeleton.of(strange.key()).length() < MANY_CONSONANTS
        || isOfState(strange, arabic)) {
      return Optional.empty();
    }
    return names.stream()
        .filter(name -> ConsonantSkeleton.of(name.key()).length() >= MANY_CONSONANTS)
        .filter(
            name -> {
              long here = names.stream().filter(one -> one.key().equals(name.key())).count();
              long there = words.stream().filter(word -> sounds(word, List.of(name))).count();
              return there > 0 && here > there;
            })
        .findFirst();
  }

  /** From the Arabic word with or without what may be joined to it. */
  private static double distance(String latin, String arabic) {
    double least = LetterDistance.of(latin, arabic);
    String rest = arabic;
    while (rest.length() > SHORTEST - 1 && "وفبلك".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1);
      least = Math.min(least, LetterDistance.of(latin, rest));
    }
    return rest.startsWith("ال")
        ? Math.min(least, LetterDistance.of(latin, rest.substring(2)))
        : least;
  }

  private static List<Token> names(SideAnalysis side) {
    return side.tokens().stream()
        .filter(token -> token.isWord() && token.key().length() >= SHORTEST)
        .filter(token -> Character.isUpperCase(token.text().codePointAt(0)))
        .filter(token -> isOutside(token, side))
        .toList();
  }

  private static List<Token> words(SideAnalysis side) {
    return side.tokens().stream()
        .filter(token -> token.isWord() && token.key().length() >= SHORTEST - 1)
        .filter(token -> token.text().codePointAt(0) >= 0x600)
        .filter(token -> isOutside(token, side))
        .toList();
  }

  private static boolean isOutside(Token token, SideAnalysis side) {
    TextRange range = new TextRange(token.start(), token.end());
    return side.compounds().stream().noneMatch(range::overlaps);
  }

  private static void report(
      Token name, Token word, PairAnalysis pair, boolean arabicTarget, FoundInPair found) {
    List<TextRange> ranges = new ArrayList<>();
    ranges.add(new TextRange(name.start(), name.end()));
    ranges.add(arabicTarget ? ranges.size() : 0, new TextRange(word.start(), word.end()));
    found.inBoth(
        QualityCheck.NAME_CHANGED,
        ranges.get(0),
        ranges.get(1),
        null,
        ranges.get(0).of(pair.source().text()),
        ranges.get(1).of(pair.target().text()));
  }
}

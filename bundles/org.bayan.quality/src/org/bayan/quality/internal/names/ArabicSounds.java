package org.bayan.quality.internal.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bayan.quality.TextRange;
import org.bayan.quality.WordKnowledge;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.ConsonantSkeleton;
import org.bayan.text.NameFinder;
import org.bayan.text.NameMention;
import org.bayan.text.Token;

/** The words of an Arabic text by their consonants. */
final class ArabicSounds {
  private static final double LEAST_PROBABLE = 0.1;
  private static final double PROBABLE = 0.4;
  private static final double RATHER_ALIKE = 0.4;
  private static final double EXPLAINED = 0.4;
  private static final int SHORT = 3;

  private final List<Sound> sounds = new ArrayList<>();
  private final List<Token> latin = new ArrayList<>();
  private final List<Token> arabicWords = new ArrayList<>();
  private final List<String> otherWords;
  private final List<String> smallWords;
  private final WordKnowledge words;

  /** A word with one of its readings. */
  private record Sound(TextRange range, String key, String skeleton, boolean joined) {}

  /**
   * The word that sounds most like a name.
   *
   * @param similarity 0 to 1
   * @param range where it stands
   * @param joined whether it is two words
   */
  record Match(double similarity, TextRange range, boolean joined) {}

  /**
   * The sounds of an Arabic text.
   *
   * @param other the text in Latin letters that it is compared with
   */
  ArabicSounds(SideAnalysis arabic, SideAnalysis other, WordKnowledge words) {
    this.words = words;
    otherWords = other.tokens().stream().filter(Token::isWord).map(Token::key).distinct().toList();
    smallWords =
        other.tokens().stream()
            .filter(token -> token.isWord() && Character.isLowerCase(token.text().codePointAt(0)))
            .map(Token::key)
            .distinct()
            .toList();
    NameMention last = null;
    for (NameMention mention : NameFinder.find(arabic.tokens(), arabic.language(), Set.of())) {
      TextRange range = new TextRange(mention.start(), mention.end());
      for (String skeleton : mention.skeletons()) {
        sounds.add(new Sound(range, mention.key(), skeleton, false));
        if (last != null && mention.start() - last.end() <= 1 && !last.skeletons().isEmpty()) {
          TextRange both = new TextRange(last.start(), mention.end());
          String first = last.skeletons().getFirst();
          sounds.add(new Sound(both, mention.key(), first + skeleton, true));
          if (mention.key().startsWith("ال")) {
            sounds.add(new Sound(both, mention.key(), first + "l" + skeleton, true));
          }
        }
      }
      if (mention.key().startsWith("لل")) {
        String bare = ConsonantSkeleton.ofFolded(mention.key().substring(2));
        sounds.add(new Sound(range, mention.key(), bare, false));
      }
      last = mention;
    }
    arabic.tokens().stream()
        .filter(token -> token.isWord() && token.text().codePointAt(0) >= 0x600)
        .forEach(arabicWords::add);
    arabic.tokens().stream()
        .filter(token -> token.isWord() && token.text().codePointAt(0) < 0x250)
        .forEach(latin::add);
  }

  private static boolean isRatherAlike(LatinName name, String word) {
    return ConsonantSkeleton.similarityOfSkeletons(name.skeleton(), ConsonantSkeleton.of(word))
        >= RATHER_ALIKE;
  }

  /** A word that translates the name, as التركية does Turkish; null when none does. */
  private Match translation(LatinName name) {
    for (String city : CityNames.inArabic(name.key())) {
      for (Token token : arabicWords) {
        if (token.key().endsWith(city) && token.key().length() - city.length() <= 2) {
          return new Match(1, new TextRange(token.start(), token.end()), false);
        }
      }
    }
    for (Token token : arabicWords) {
      for (int skip = 0; skip <= 2 && token.key().length() - skip > 2; skip++) {
        boolean proclitic = "وفبلك".contains(token.key().substring(Math.max(0, skip - 1), skip));
        String word = token.key().substring(skip);
        double probability = proclitic ? words.probability(word, name.key()) : 0;
        if (probability >= PROBABLE && !isBetterExplained(token, probability, name)
            || (probability >= LEAST_PROBABLE && isRatherAlike(name, word))) {
          return new Match(1, new TextRange(token.start(), token.end()), false);
        }
      }
    }
    return null;
  }

  /** Names that stand side by side in many texts look like translations of each other. */
  private boolean isBetterExplained(Token token, double probability, LatinName name) {
    return !isRatherAlike(name, token.key())
        && otherWords.stream()
            .filter(word -> !word.equals(name.key()))
            .anyMatch(word -> probability(token.key(), word) > probability);
  }

  /** ق is g in Sudan, گ is written ك, and ch and sh change places. */
  private static String soft(String skeleton) {
    return skeleton.replace('g', 'k').replace("tS", "S").replace('S', 's');
  }

  /** Turkish hardens a last d, Persian says z for ض and ذ, and nobody hears a y before a vowel. */
  private static boolean isVariant(String latin, String arabic) {
    if (latin.length() != arabic.length()) {
      return arabic.length() == latin.length() + 1
          && "yw".indexOf(arabic.charAt(0)) >= 0
          && arabic.endsWith(latin);
    }
    int differences = 0;
    for (int i = 0; i < latin.length(); i++) {
      char one = latin.charAt(i);
      char other = arabic.charAt(i);
      boolean hard = one == 't' && other == 'd' && i > 0;
      boolean lisped = one == 's' && other == 'd';
      differences += one == other ? 0 : hard || lisped ? 1 : latin.length();
    }
    return differences <= 1;
  }

  Match best(LatinName name) {
    for (Token token : latin) {
      if (token.key().equals(name.key())) {
        return new Match(1, new TextRange(token.start(), token.end()), false);
      }
    }
    Match known = translation(name);
    if (known != null) {
      return known;
    }
    Match best = new Match(0, new TextRange(0, 0), false);
    Collection<String> skeletons = LatinSounds.of(name.written());
    for (Sound sound : sounds) {
      for (String skeleton : skeletons) {
        double similarity = similarity(skeleton, sound);
        boolean weak = skeleton.length() <= SHORT || !skeleton.equals(sound.skeleton());
        if (skeleton.length() < SHORT && words.isListed(sound.key(), "ar")) {
          continue;
        }
        if (similarity == 1 && !(weak && isExplained(sound, smallWords))) {
          return new Match(1, sound.range(), sound.joined());
        }
        boolean plain = skeleton.equals(name.skeleton());
        if (plain
            && similarity > best.similarity()
            && similarity < 1
            && (sound.joined() || !words.isListed(sound.key(), "ar"))
            && !isExplained(sound, otherWords)) {
          best = new Match(similarity, sound.range(), sound.joined());
        }
      }
    }
    return best;
  }

  private static double similarity(String latin, Sound sound) {
    if (isVariant(latin, sound.skeleton())) {
      return 1;
    }
    return Math.max(
        ConsonantSkeleton.similarityOfSkeletons(latin, sound.skeleton()),
        ConsonantSkeleton.similarityOfSkeletons(soft(latin), soft(sound.skeleton())));
  }

  /** Whether an ordinary word, which sounds like the name by chance, translates another word. */
  private boolean isExplained(Sound sound, List<String> others) {
    return !sound.joined()
        && others.stream()
            .anyMatch(word -> word.length() > SHORT && probability(sound.key(), word) >= EXPLAINED);
  }

  /** The highest probability that a word, with or without what is joined to it, has. */
  private double probability(String arabic, String word) {
    double highest = 0;
    for (int skip = 0; skip <= 2 && arabic.length() - skip > 2; skip++) {
      boolean proclitic = skip == 0 || "وفبلك".indexOf(arabic.charAt(skip - 1)) >= 0;
      if (proclitic) {
        highest = Math.max(highest, words.probability(arabic.substring(skip), word));
      }
    }
    return highest;
  }
}

package org.bayan.quality.internal.names;

import java.util.ArrayList;
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

  private final List<Sound> sounds = new ArrayList<>();
  private final List<Token> latin = new ArrayList<>();
  private final List<Token> arabicWords = new ArrayList<>();
  private final WordKnowledge words;

  /** A word with one of its readings. */
  private record Sound(TextRange range, String skeleton, boolean joined) {}

  /**
   * The word that sounds most like a name.
   *
   * @param similarity 0 to 1
   * @param range where it stands
   * @param joined whether it is two words
   */
  record Match(double similarity, TextRange range, boolean joined) {}

  ArabicSounds(SideAnalysis arabic, WordKnowledge words) {
    this.words = words;
    NameMention last = null;
    for (NameMention mention : NameFinder.find(arabic.tokens(), arabic.language(), Set.of())) {
      TextRange range = new TextRange(mention.start(), mention.end());
      for (String skeleton : mention.skeletons()) {
        sounds.add(new Sound(range, skeleton, false));
        if (last != null && mention.start() - last.end() <= 1 && !last.skeletons().isEmpty()) {
          sounds.add(
              new Sound(
                  new TextRange(last.start(), mention.end()),
                  last.skeletons().getFirst() + skeleton,
                  true));
        }
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

  /** Names that stand side by side in many texts look like translations of each other. */
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
        if (probability >= PROBABLE
            || (probability >= LEAST_PROBABLE && isRatherAlike(name, word))) {
          return new Match(1, new TextRange(token.start(), token.end()), false);
        }
      }
    }
    return null;
  }

  /** French names end with letters that nobody hears: Blanchet is بلانشيه. */
  private static boolean isMuted(String latin, String arabic) {
    int last = latin.length() - 1;
    return last >= 2
        && "tsrd".indexOf(latin.charAt(last)) >= 0
        && soft(latin.substring(0, last)).equals(soft(arabic));
  }

  /** ق is g in Sudan, گ is written ك, and ch and sh change places. */
  private static String soft(String skeleton) {
    return skeleton.replace('g', 'k').replace("tS", "S").replace('S', 's');
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
    for (Sound sound : sounds) {
      if (isMuted(name.skeleton(), sound.skeleton())) {
        return new Match(1, sound.range(), sound.joined());
      }
      double similarity =
          Math.max(
              ConsonantSkeleton.similarityOfSkeletons(name.skeleton(), sound.skeleton()),
              ConsonantSkeleton.similarityOfSkeletons(
                  soft(name.skeleton()), soft(sound.skeleton())));
      if (similarity > best.similarity()) {
        best = new Match(similarity, sound.range(), sound.joined());
      }
    }
    return best;
  }
}

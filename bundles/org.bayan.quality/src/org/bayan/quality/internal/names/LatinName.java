package org.bayan.quality.internal.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.quality.TextRange;
import org.bayan.quality.WordKnowledge;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.ConsonantSkeleton;
import org.bayan.text.EnglishStemmer;
import org.bayan.text.NameFinder;
import org.bayan.text.NameMention;
import org.bayan.text.Token;

/**
 * A word that is most likely a name.
 *
 * @param range where it stands
 * @param written as it is written
 * @param key folded, without a possessive
 * @param skeleton its consonants
 */
record LatinName(TextRange range, String written, String key, String skeleton) {
  private static final int FEWEST_CONSONANTS = 3;

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "prof", "gen", "col", "sgt", "st", "messrs", "lt", "capt");

  private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

  /** How English words end, and hardly any name. */
  private static final Pattern WORD_ENDING =
      Pattern.compile(
          "(?:tions?|ships?|ments?|ness|als?|ed|ing|ates?|ates|ism|ists?|ity|ives?|ances?|ences?"
              + "|ics?|iums?|ders|ters|ors|ess|ful|able|ary|ery|ous|ward|dom|age|ology|sets?|ish|ese|ian|ians|can|yz|oles?|aires?|lars?)$");

  /** The names of a side that is not in Arabic. */
  static List<LatinName> find(SideAnalysis side, WordKnowledge words) {
    List<LatinName> names = new ArrayList<>();
    Set<String> small = new HashSet<>();
    side.tokens().stream()
        .filter(token -> token.isWord() && Character.isLowerCase(token.text().codePointAt(0)))
        .forEach(token -> small.add(EnglishStemmer.stem(token.key())));
    List<TextRange> taken = new ArrayList<>(side.compounds());
    side.states().forEach(one -> taken.add(new TextRange(one.start(), one.end())));
    side.weekdays().forEach(one -> taken.add(new TextRange(one.start(), one.end())));
    for (NameMention mention : NameFinder.find(side.tokens(), side.language(), afterTitles(side))) {
      TextRange range = new TextRange(mention.start(), mention.end());
      if (mention.kind() == NameMention.Kind.CAPITALISED
          && taken.stream().noneMatch(range::overlaps)) {
        String key = POSSESSIVE.matcher(mention.key()).replaceFirst("");
        String skeleton = ConsonantSkeleton.of(LatinSounds.plain(bare(range.of(side.text()))));
        boolean word =
            isAcronym(range.of(side.text()))
                || small.contains(EnglishStemmer.stem(key))
                || WORD_ENDING.matcher(key).find()
                || words.isKnown(key, side.language());
        if (!word && skeleton.length() >= FEWEST_CONSONANTS) {
          names.add(new LatinName(range, bare(range.of(side.text())), key, skeleton));
        }
      }
    }
    return names;
  }

  private static String bare(String written) {
    return POSSESSIVE.matcher(written).replaceFirst("");
  }

  /** LGUs are several LGU. */
  private static boolean isAcronym(String written) {
    return written.length() > 2
        && written.substring(0, written.length() - 1).chars().allMatch(Character::isUpperCase);
  }

  /** The point of "Mr." ends no sentence. */
  private static Set<String> afterTitles(SideAnalysis side) {
    Set<String> names = new HashSet<>();
    List<Token> tokens = side.tokens();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i - 1).text().equals(".") && TITLES.contains(tokens.get(i - 2).key())) {
        names.add(tokens.get(i).key());
      }
    }
    return names;
  }
}

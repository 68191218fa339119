package org.bayan.quality.internal.names;

import java.util.List;
import java.util.Locale;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.WordKnowledge;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.StateFinder;
import org.bayan.text.StateMention;
import org.bayan.text.Token;

/**
 * Names of the side in Latin script against the words of the Arabic side. A name is a capitalised
 * word that no lexicon knows as a word; it must sound like some word there.
 */
public final class NameCheck implements PairCheck {
  /** Below this, two names have hardly more in common than chance gives. */
  private static final double LIKE = 0.6;

  /** Two Arabic words together have so many consonants that chance gives more. */
  private static final double VERY_LIKE = 0.8;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    // Without lexicons any capitalised word may be a name.
    if (!pair.isTranslation()
        || pair.words() == WordKnowledge.NONE
        || pair.source().isArabic() == pair.target().isArabic()) {
      return;
    }
    boolean arabicTarget = pair.target().isArabic();
    SideAnalysis latin = arabicTarget ? pair.source() : pair.target();
    SideAnalysis arabic = arabicTarget ? pair.target() : pair.source();
    List<LatinName> names = LatinName.find(latin, pair.words());
    if (names.isEmpty()) {
      return;
    }
    ArabicSounds sounds = new ArabicSounds(arabic, latin, pair.words());
    for (LatinName name : names) {
      ArabicSounds.Match match = sounds.best(name);
      if (match.similarity() < 1
          && !isOfState(name, latin, arabic)
          && !StrangeWordCheck.isWritten(name.key(), arabic)) {
        report(name, match, pair, arabicTarget, found);
      }
    }
  }

  /** Uzbek is of Uzbekistan, which the other side names. */
  private static boolean isOfState(LatinName name, SideAnalysis latin, SideAnalysis arabic) {
    List<Token> token =
        latin.tokens().stream().filter(one -> one.start() == name.range().start()).toList();
    return arabic.states().stream()
        .anyMatch(
            state ->
                StateFinder.isMentioned(state.code(), token, latin.language())
                    || begins(state, name, latin.language()));
  }

  private static boolean begins(StateMention state, LatinName name, String language) {
    return StateFinder.officialName(state.code(), language)
        .filter(official -> official.toLowerCase(Locale.ROOT).startsWith(name.key()))
        .isPresent();
  }

  private static void report(
      LatinName name,
      ArabicSounds.Match match,
      PairAnalysis pair,
      boolean arabicTarget,
      FoundInPair found) {
    TextRange latin = name.range();
    if (match.similarity() >= (match.joined() ? VERY_LIKE : LIKE)) {
      TextRange arabic = match.range();
      found.inBoth(
          QualityCheck.NAME_CHANGED,
          arabicTarget ? latin : arabic,
          arabicTarget ? arabic : latin,
          null,
          (arabicTarget ? latin : arabic).of(pair.source().text()),
          (arabicTarget ? arabic : latin).of(pair.target().text()));
    } else if (arabicTarget) {
      found.inSource(QualityCheck.NAME_MISSING, latin, name.written());
    } else {
      found.inTarget(QualityCheck.NAME_MISSING, latin, null, name.written());
    }
  }
}

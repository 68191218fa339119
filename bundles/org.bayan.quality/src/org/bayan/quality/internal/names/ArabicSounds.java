package org.bayan.quality.internal.names;

import java.util.ArrayList;
import java.util.List;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.ConsonantSkeleton;
import org.bayan.text.NameFinder;
import org.bayan.text.NameMention;
import org.bayan.text.Token;

/** The words of an Arabic text by their consonants. */
final class ArabicSounds {
  private final List<Sound> sounds = new ArrayList<>();
  private final List<Token> latin = new ArrayList<>();

  /** A word with one of its readings. */
  private record Sound(TextRange range, String skeleton) {}

  /**
   * The word that sounds most like a name.
   *
   * @param similarity 0 to 1
   * @param range where it stands
   */
  record Match(double similarity, TextRange range) {}

  ArabicSounds(SideAnalysis arabic) {
    NameMention last = null;
    for (NameMention mention : NameFinder.find(arabic.text(), arabic.language())) {
      TextRange range = new TextRange(mention.start(), mention.end());
      for (String skeleton : mention.skeletons()) {
        sounds.add(new Sound(range, skeleton));
        if (last != null && mention.start() - last.end() <= 1 && !last.skeletons().isEmpty()) {
          sounds.add(
              new Sound(
                  new TextRange(last.start(), mention.end()),
                  last.skeletons().getFirst() + skeleton));
        }
      }
      last = mention;
    }
    arabic.tokens().stream()
        .filter(token -> token.isWord() && token.text().codePointAt(0) < 0x250)
        .forEach(latin::add);
  }

  Match best(LatinName name) {
    for (Token token : latin) {
      if (token.key().equals(name.key())) {
        return new Match(1, new TextRange(token.start(), token.end()));
      }
    }
    Match best = new Match(0, new TextRange(0, 0));
    for (Sound sound : sounds) {
      double similarity =
          ConsonantSkeleton.similarityOfSkeletons(name.skeleton(), sound.skeleton());
      if (similarity > best.similarity()) {
        best = new Match(similarity, sound.range());
      }
    }
    return best;
  }
}

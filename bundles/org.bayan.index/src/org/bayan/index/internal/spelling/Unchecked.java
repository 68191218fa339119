package org.bayan.index.internal.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.text.DocumentSymbols;
import org.bayan.text.SymbolMention;
import org.bayan.text.Token;

/**
 * The parts of a text that are no words of its language: addresses, symbols of documents, codes.
 */
public final class Unchecked {

  /** Addresses of the web and of mail, paths, tags and names of accounts. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?|ftp|file)://\\S{1,2000}"
              + "|\\bwww\\.[^\\s،]{1,2000}"
              + "|[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}"
              + "|\\b[a-zA-Z0-9-]{1,63}(?:\\.[a-zA-Z0-9-]{1,63}){0,5}"
              + "\\.(?:com|org|net|int|edu|gov|mil|info|html?|pdf|docx?|xlsx?)\\b"
              + "|(?<!\\p{L})[@#]\\p{L}[\\p{L}\\p{M}\\w]{0,139}");

  private static final Set<String> PREFIXES =
      Set.of(
          ("anti bi co counter cross cyber de eco euro ex extra hyper infra inter intra macro mega"
                  + " meta micro mid mini mono multi narco neo non pan para poly post pre pro proto"
                  + " pseudo quasi re retro semi socio sub super supra techno trans tri ultra un"
                  + " uni vice")
              .split(" "));

  private static final char CODE = '\uFFFC';

  private record Range(int start, int end) {}

  private final String text;
  private final List<Range> ranges = new ArrayList<>();

  /** Finds them in a text, in which U+FFFC stands for inline codes. */
  public Unchecked(String text) {
    this.text = text;
    for (SymbolMention symbol : DocumentSymbols.find(text)) {
      ranges.add(new Range(symbol.start(), symbol.end()));
    }
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      ranges.add(new Range(address.start(), address.end()));
    }
  }

  /**
   * Whether a word is not to be checked: it is part of one of them, a single letter, written with
   * digits or only in capitals, or a code or a digit stands in it or touches it.
   */
  public boolean includes(Token word) {
    return ranges.stream().anyMatch(one -> one.start() < word.end() && word.start() < one.end())
        || touches(word.start() - 1, word.start() - 2)
        || touches(word.end(), word.end() + 1)
        || isNoWord(BareWord.of(word.text()))
        || isPrefix(word);
  }

  /** Whether a digit is beside the word, or a code with a letter behind it. */
  private boolean touches(int beside, int beyond) {
    if (beside < 0 || beside >= text.length()) {
      return false;
    }
    char c = text.charAt(beside);
    boolean inWord = c == CODE && beyond >= 0 && beyond < text.length();
    return Character.isDigit(c) || c == '_' || inWord && Character.isLetter(text.charAt(beyond));
  }

  /** What a hyphen or tatweel joins to the word behind it: pre-emptive, الـ UNAMI. */
  private boolean isPrefix(Token word) {
    boolean joined = word.end() + 1 < text.length() && text.charAt(word.end()) == '-';
    return word.text().endsWith("\u0640")
        || joined
            && PREFIXES.contains(word.key())
            && Character.isLetter(text.charAt(word.end() + 1));
  }

  /** A presentation form may stand for several words: ﷺ. */
  private static boolean isNoWord(String bare) {
    if (bare.codePointCount(0, bare.length()) < 2
        || bare.codePoints().anyMatch(c -> Character.isDigit(c) || Character.isSpaceChar(c))) {
      return true;
    }
    return isAcronym(bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare);
  }

  /** UNAMI, NGOs, MoU, eBay: a capital stands behind another letter. */
  private static boolean isAcronym(String word) {
    return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }
}

package org.bayan.quality.internal.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;

/** Spaces: several, before marks, none after marks, and at the ends. */
public final class SpacingCheck implements PairCheck {
  private static final Pattern SEVERAL = Pattern.compile("(?<=\\S)[ \u00A0]{2,}(?=\\S)");
  private static final Pattern BEFORE =
      Pattern.compile("(?<=[\\p{L}\\p{N})\\]\"»”])[ \u00A0]+(?=[،؛؟,;?!:.)\\]](?![\\w.]))");
  private static final Pattern AFTER_OPENING =
      Pattern.compile("(?<=[(\\[])[ \u00A0]+(?=[\\p{L}\\p{N}])");
  private static final Pattern NONE_AFTER =
      Pattern.compile(
          "(?<=[\\p{L}\\p{M}]{2})[,;،؛؟](?=\\p{L}[\\p{L}\\p{M}])|(?<=\\p{N})[،؛؟](?=\\p{L}[\\p{L}\\p{M}])"
              + "|(?<=[\\p{L}\\p{M}]{3})\\.(?=\\p{Lu}\\p{Ll}|\\p{IsArabic}{2})");

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    String text = pair.target().text();
    String source = pair.source().text();
    if (hasOddSpace(text)) {
      boolean several = SEVERAL.matcher(source).find();
      report(SEVERAL, text, QualityCheck.DOUBLE_SPACE, " ", several, found);
      boolean before = BEFORE.matcher(source).find();
      report(BEFORE, text, QualityCheck.SPACE_BEFORE, "", before, found);
      boolean opening = AFTER_OPENING.matcher(source).find();
      report(AFTER_OPENING, text, QualityCheck.SPACE_BEFORE, "", opening, found);
    }
    if (hasJoinedMark(text)) {
      checkMissing(pair, found);
    }
    checkEnds(pair, found);
  }

  /** Hardly any text has one, and looking for it takes a tenth of the time of the patterns. */
  private static boolean hasOddSpace(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean space = isSpace(text.charAt(i));
      boolean before = isSpace(text.charAt(i - 1));
      if (before && (space || "،؛؟,;?!:.)]".indexOf(text.charAt(i)) >= 0)
          || space && "([".indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasJoinedMark(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (".,;،؛؟".indexOf(text.charAt(i)) >= 0 && Character.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }

  /** What the source has too is the habit of the text. */
  private static void report(
      Pattern pattern,
      String text,
      QualityCheck check,
      String replacement,
      boolean usual,
      FoundInPair found) {
    Matcher spaces = pattern.matcher(text);
    while (!usual && spaces.find()) {
      TextRange range = new TextRange(spaces.start(), spaces.end());
      Fix fix = new Fix(range, replacement);
      if (check == QualityCheck.DOUBLE_SPACE) {
        found.inTarget(check, range, fix);
      } else {
        found.inTarget(check, range, fix, text.substring(spaces.end(), spaces.end() + 1));
      }
    }
  }

  private static void checkMissing(PairAnalysis pair, FoundInPair found) {
    String text = pair.target().text();
    Matcher mark = NONE_AFTER.matcher(text);
    while (mark.find()) {
      TextRange range = new TextRange(mark.start(), mark.end());
      if (pair.target().compounds().stream().noneMatch(range::overlaps)) {
        String around = around(text, range);
        found.inTarget(QualityCheck.SPACE_MISSING, range, Fix.insert(mark.end(), " "), around);
      }
    }
  }

  private static String around(String text, TextRange mark) {
    int from = mark.start();
    int to = mark.end();
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static void checkEnds(PairAnalysis pair, FoundInPair found) {
    String text = pair.target().text();
    String source = pair.source().text();
    if (!pair.hasBoth() || !source.equals(source.strip()) || text.equals(text.strip())) {
      return;
    }
    boolean start = Character.isWhitespace(text.charAt(0));
    TextRange range =
        start
            ? new TextRange(0, text.length() - text.stripLeading().length())
            : new TextRange(text.stripTrailing().length(), text.length());
    found.inTarget(QualityCheck.OUTER_SPACE, range, new Fix(range, ""));
  }
}

package org.bayan.quality.internal.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;

/**
 * Quotation marks that close where they should open. In Arabic “ and ” stand in either order:
 * Unicode's locale data open with ”, many typists with “.
 */
public final class QuotationOrderCheck implements PairCheck {
  private static final String INNER = "([^«»“”\"]{1,2000}?)(?<=\\S)";
  private static final Pattern ANGLES = turned("»", "«");
  private static final Pattern CURLS = turned("”", "“");

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    String text = pair.target().text();
    if (text.indexOf('»') >= 0) {
      report(ANGLES, "«%s»", text, found);
    }
    if (text.indexOf('”') >= 0 && !pair.target().isArabic()) {
      report(CURLS, "“%s”", text, found);
    }
  }

  private static Pattern turned(String opening, String closing) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}\\p{M}\\p{P}])"
            + opening
            + "(?=\\S)"
            + INNER
            + closing
            + "(?![\\p{L}\\p{N}])");
  }

  private static void report(Pattern pattern, String right, String text, FoundInPair found) {
    Matcher turned = pattern.matcher(text);
    while (turned.find()) {
      TextRange range = new TextRange(turned.start(), turned.end());
      Fix fix = new Fix(range, right.formatted(turned.group(1)));
      found.inTarget(QualityCheck.QUOTATION_TURNED, range, fix, range.of(text));
    }
  }
}

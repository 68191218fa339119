package org.bayan.quality.internal.typography;

import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.QuotationStyle;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.text.Quotation;

/** Quotation marks of another kind than the profile asks for. */
public final class QuotationStyleCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    QuotationStyle style =
        pair.target().isArabic()
            ? pair.profile().style().arabicQuotation()
            : pair.profile().style().otherQuotation();
    if (style == QuotationStyle.ANY) {
      return;
    }
    String text = pair.target().text();
    for (Quotation quotation : pair.target().quotations()) {
      if (quotation.depth() == 0 && quotation.isWhole()) {
        compare(text, quotation.start(), quotation.contentStart(), style.opening(), found);
        compare(text, quotation.contentEnd(), quotation.end(), style.closing(), found);
      }
    }
  }

  private static void compare(String text, int start, int end, String wanted, FoundInPair found) {
    String written = text.substring(start, end);
    if (!written.contains(wanted)) {
      TextRange range = new TextRange(start, end);
      found.inTarget(QualityCheck.QUOTATION_STYLE, range, new Fix(range, wanted), written, wanted);
    }
  }
}

package org.bayan.quality.internal.typography;

import java.util.List;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.ConsonantSkeleton;
import org.bayan.text.Quotation;
import org.bayan.text.Token;

/** Quotations that one side lacks, and quotation marks without their partner. */
public final class QuotationCheck implements PairCheck {
  /** In Arabic texts of the United Nations a single quotation ends with a grave accent. */
  private static final String SINGLE = "'`‘’‛";

  private static final double LIKELY = 0.1;

  /** "of", "and", "the" within a title. */
  private static final int LONGEST_LINK = 3;

  private static final String DOUBLE = "\"“”„«»";

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.hasBoth()) {
      return;
    }
    SideAnalysis source = pair.source();
    SideAnalysis target = pair.target();
    long marks = marks(target.text().replace("``", "\"\u200B").replace("''", "\"\u200B"));
    long others = marks(source.text().replace("``", "\"\u200B").replace("''", "\"\u200B"));
    if (marks % 2 == 1 && others % 2 == 0) {
      Quotation open =
          target.quotations().stream().filter(one -> !one.isWhole()).findFirst().orElse(null);
      TextRange range = mark(open, target.text());
      found.inTarget(QualityCheck.QUOTATION_UNPAIRED, range, null, range.of(target.text()));
    } else if (source.isArabic() && others - 2 * titles(pair) <= marks && marks <= others) {
      return;
    } else if (pair.isTranslation() && others > 1 && marks == 0 && !hasSingle(target.text())) {
      report(source, found);
    } else if (pair.isTranslation() && others >= marks + 2 && !hasSingle(target.text())) {
      report(source, found);
    } else if (pair.isTranslation() && marks > 1 && others == 0 && !hasSingle(source.text())) {
      Quotation first = target.quotations().stream().findFirst().orElse(null);
      if (first != null) {
        TextRange range = new TextRange(first.start(), first.end());
        found.inTarget(QualityCheck.QUOTATION_ADDED, range, null, range.of(target.text()));
      }
    }
  }

  /** English writes titles in capitals and italics, which a plain text does not show. */
  private static long titles(PairAnalysis pair) {
    return pair.source().quotations().stream()
        .filter(Quotation::isWhole)
        .filter(quotation -> isTitle(quotation, pair))
        .count();
  }

  /** Whether most words of the target that translate the quoted ones are capitalised. */
  private static boolean isTitle(Quotation quotation, PairAnalysis pair) {
    int capitals = 0;
    int small = 0;
    for (Token token : pair.target().tokens()) {
      boolean counts = token.isWord() && token.text().length() > LONGEST_LINK;
      if (counts && translates(token, quotation, pair)) {
        boolean capital = Character.isUpperCase(token.text().codePointAt(0));
        capitals += capital ? 1 : 0;
        small += capital ? 0 : 1;
      }
    }
    return capitals > small;
  }

  private static boolean translates(Token english, Quotation quotation, PairAnalysis pair) {
    return pair.source().tokens().stream()
        .filter(token -> token.isWord())
        .filter(token -> token.start() >= quotation.start() && token.end() <= quotation.end())
        .anyMatch(
            token ->
                pair.words().probability(token.key(), english.key()) >= LIKELY
                    || ConsonantSkeleton.similarity(token.key(), english.key()) == 1);
  }

  private static void report(SideAnalysis source, FoundInPair found) {
    List<Quotation> whole = source.quotations().stream().filter(Quotation::isWhole).toList();
    if (!whole.isEmpty()) {
      TextRange range = new TextRange(whole.getFirst().start(), whole.getFirst().end());
      found.inSource(QualityCheck.QUOTATION_MISSING, range, range.of(source.text()));
    }
  }

  private static TextRange mark(Quotation open, String text) {
    int at = -1;
    if (open != null) {
      at = open.start() < open.contentStart() ? open.start() : open.contentEnd();
    }
    if (at < 0 || at >= text.length() || DOUBLE.indexOf(text.charAt(at)) < 0) {
      at = 0;
      while (at < text.length() && DOUBLE.indexOf(text.charAt(at)) < 0) {
        at++;
      }
      at = at < text.length() ? at : Math.max(text.indexOf("``"), text.indexOf("''"));
    }
    return new TextRange(at, at + 1);
  }

  /** Two apostrophes typed for one mark are one. An inch after a figure is none. */
  private static long marks(String text) {
    long marks = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean inch =
          text.charAt(i) == '"'
              && i > 0
              && Character.isDigit(text.charAt(i - 1))
              && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)))
              && text.indexOf('"') == i
              && text.indexOf('"', i + 1) < 0;
      if (DOUBLE.indexOf(text.charAt(i)) >= 0 && !inch) {
        marks++;
      }
    }
    return marks;
  }

  /** Whether a single mark opens something; one within or behind a word is an apostrophe. */
  private static boolean hasSingle(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean opens = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (opens
          && SINGLE.indexOf(text.charAt(i)) >= 0
          && !Character.isWhitespace(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}

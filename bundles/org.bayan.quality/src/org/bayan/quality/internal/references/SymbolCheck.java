package org.bayan.quality.internal.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.BidiControls;
import org.bayan.text.SymbolMention;

/** Symbols of documents. */
public final class SymbolCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation()) {
      return;
    }
    List<SymbolMention> missing = without(pair.source().symbols(), pair.target());
    List<SymbolMention> added = without(pair.target().symbols(), pair.source());
    int changed = Math.min(missing.size(), added.size());
    for (int i = 0; i < changed; i++) {
      TextRange other = range(added.get(i));
      found.inBoth(
          QualityCheck.SYMBOL_CHANGED,
          range(missing.get(i)),
          other,
          new Fix(other, missing.get(i).symbol()),
          missing.get(i).symbol(),
          added.get(i).symbol());
    }
    missing.stream()
        .skip(changed)
        .forEach(one -> found.inSource(QualityCheck.SYMBOL_MISSING, range(one), one.symbol()));
    added.stream()
        .skip(changed)
        .forEach(one -> found.inTarget(QualityCheck.SYMBOL_ADDED, range(one), null, one.symbol()));
  }

  private static List<SymbolMention> without(List<SymbolMention> symbols, SideAnalysis other) {
    List<SymbolMention> without = new ArrayList<>();
    String written = null;
    for (SymbolMention symbol : symbols) {
      boolean there =
          other.symbols().stream().anyMatch(one -> key(one.symbol()).equals(key(symbol.symbol())));
      if (!there && written == null) {
        written = key(BidiControls.strip(other.text()));
      }
      if (!there && !isWritten(key(symbol.symbol()), written)) {
        without.add(symbol);
      }
    }
    return without;
  }

  /** Whether a symbol stands there in a way that is not read as one, as beside a word. */
  private static boolean isWritten(String symbol, String text) {
    int at = text.indexOf(symbol);
    int end = at + symbol.length();
    return at >= 0 && (end == text.length() || !Character.isDigit(text.charAt(end)));
  }

  private static String key(String symbol) {
    return symbol.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static TextRange range(SymbolMention symbol) {
    return new TextRange(symbol.start(), symbol.end());
  }
}

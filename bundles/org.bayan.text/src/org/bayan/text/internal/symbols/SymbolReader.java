package org.bayan.text.internal.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.text.SymbolMention;

/** Finds symbols in the plain form of a text. */
public final class SymbolReader {
  /** Organs of one letter say nothing by themselves: "A/4" is no symbol, "S/21439" is one. */
  private static final Pattern SHORT =
      Pattern.compile("[A-Z]{1,7}/(?:\\d{1,2}|[A-Z]{1,7})(?:[ (].*)?");

  private SymbolReader() {}

  /** The symbols of a text in order, no two overlapping. */
  public static List<SymbolMention> read(String text) {
    if (text.indexOf('/') < 0 && text.chars().allMatch(c -> c < 0x80)) {
      return List.of();
    }
    PlainSymbols plain = new PlainSymbols(text);
    List<SymbolMention> mentions = new ArrayList<>();
    Matcher matcher = SymbolPattern.SYMBOL.matcher(plain.text());
    while (matcher.find()) {
      if (isSymbol(matcher.group())) {
        int start = plain.origin(matcher.start());
        int end = plain.origin(matcher.end() - 1) + 1;
        mentions.add(new SymbolMention(start, end, written(matcher.group())));
      }
    }
    return mentions;
  }

  private static boolean isSymbol(String candidate) {
    return candidate.chars().anyMatch(c -> c >= '0' && c <= '9')
        && !SHORT.matcher(candidate).matches();
  }

  /** One space before what is in parentheses at the end; in older symbols there may be none. */
  private static String written(String symbol) {
    return symbol.replaceFirst("(?<=[A-Z0-9]) ?\\((?!.*/\\()(?=[^/]*\\))", " (");
  }
}

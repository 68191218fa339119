package org.bayan.align.internal.recall;

import java.util.List;
import java.util.function.Consumer;
import org.bayan.text.DateFinder;
import org.bayan.text.DateMention;
import org.bayan.text.DocumentSymbols;
import org.bayan.text.NumberFinder;
import org.bayan.text.NumberMention;
import org.bayan.text.SymbolMention;
import org.bayan.text.Token;

/** Finds what all languages say alike: numbers, dates and symbols of documents. */
final class LiteralKeys {
  private LiteralKeys() {}

  static void find(String text, List<Token> tokens, String language, Consumer<String> keys) {
    List<DateMention> dates = DateFinder.find(tokens, language);
    for (DateMention date : dates) {
      String day = Key.dayAndMonth(date);
      if (!day.isEmpty()) {
        keys.accept(Key.DATE.of(day));
      }
      date.year().ifPresent(year -> keys.accept(Key.NUMBER.of(Integer.toString(year))));
    }
    for (NumberMention number : NumberFinder.find(tokens, language)) {
      if (dates.stream().noneMatch(date -> isWithin(number, date))) {
        keys.accept(Key.NUMBER.of(number.value().toPlainString()));
      }
    }
    for (SymbolMention symbol : DocumentSymbols.find(text)) {
      keys.accept(Key.SYMBOL.of(symbol.symbol()));
    }
  }

  private static boolean isWithin(NumberMention number, DateMention date) {
    return number.start() < date.end() && date.start() < number.end();
  }
}

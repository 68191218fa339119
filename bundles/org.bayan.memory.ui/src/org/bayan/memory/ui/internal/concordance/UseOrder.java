package org.bayan.memory.ui.internal.concordance;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bayan.core.memory.ConcordanceLine;
import org.bayan.core.memory.FoundUse;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/** The orders of uses. Uses that are equal in one keep the order in which they were found. */
enum UseOrder {
  /** Those with the most frequent translation first, as they are found. */
  TRANSLATION,
  /** By the words before what was found, the nearest first. */
  BEFORE,
  /** By the words after what was found. */
  AFTER,
  /** By where they come from. */
  ORIGIN,
  /** The latest first. */
  DATE;

  String label() {
    return switch (this) {
      case TRANSLATION -> Messages.order_translation;
      case BEFORE -> Messages.order_before;
      case AFTER -> Messages.order_after;
      case ORIGIN -> Messages.order_origin;
      case DATE -> Messages.order_date;
    };
  }

  /** Uses in this order. */
  List<FoundUse> sorted(List<FoundUse> uses) {
    return switch (this) {
      case TRANSLATION -> uses;
      case BEFORE -> byKeys(uses, UseOrder::before);
      case AFTER -> byKeys(uses, UseOrder::after);
      case ORIGIN -> byKeys(uses, use -> List.of(UseWords.origin(use)));
      case DATE ->
          uses.stream()
              .sorted(Comparator.comparing((FoundUse use) -> use.date().orElse("")).reversed())
              .toList();
    };
  }

  private record Keyed(FoundUse use, List<String> keys) {}

  private static List<FoundUse> byKeys(List<FoundUse> uses, Function<FoundUse, List<String>> keys) {
    Collator collator = Collator.getInstance(Locale.getDefault(Locale.Category.DISPLAY));
    return uses.stream()
        .map(use -> new Keyed(use, keys.apply(use)))
        .sorted((a, b) -> compare(a.keys(), b.keys(), collator))
        .map(Keyed::use)
        .toList();
  }

  private static int compare(List<String> a, List<String> b, Collator collator) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = collator.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  private static List<String> before(FoundUse use) {
    ConcordanceLine line = use.line();
    List<String> words =
        new ArrayList<>(words(line.hit().source().text().substring(0, line.place().start())));
    Collections.reverse(words);
    return words;
  }

  private static List<String> after(FoundUse use) {
    ConcordanceLine line = use.line();
    return words(line.hit().source().text().substring(line.place().end()));
  }

  private static List<String> words(String text) {
    return Tokenizer.tokenize(text).stream()
        .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
        .map(Token::key)
        .toList();
  }
}

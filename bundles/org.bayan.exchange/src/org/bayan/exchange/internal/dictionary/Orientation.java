package org.bayan.exchange.internal.dictionary;

import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.PairSink;

/**
 * Tells by the letters which side of an entry is in which language. Where they do not tell, the
 * entry is taken like most before it, and the first like the form of the dictionary has it. Entries
 * that cannot be in the two languages are left out.
 */
final class Orientation {
  private final Letters first;
  private final Letters second;
  private final boolean usual;
  private final PairSink sink;
  private int straight;
  private int turned;

  /**
   * Entries in two languages.
   *
   * @param languages the languages
   * @param usual whether entries of this form usually begin with the first language
   * @param sink takes the entries, the first language first
   */
  Orientation(LanguagePair languages, boolean usual, PairSink sink) {
    this.first = Letters.ofLanguage(languages.first());
    this.second = Letters.ofLanguage(languages.second());
    this.usual = usual;
    this.sink = sink;
  }

  /** Hands an entry on; one with a blank side is none. */
  void accept(String one, String other) {
    if (one.isBlank() || other.isBlank()) {
      return;
    }
    Letters ofOne = Letters.of(one);
    Letters ofOther = Letters.of(other);
    boolean fits = ofOne.fit(first) && ofOther.fit(second);
    boolean turns = ofOne.fit(second) && ofOther.fit(first);
    if (fits && !turns) {
      straight++;
    } else if (turns && !fits) {
      turned++;
    }
    if (fits && (!turns || isStraight())) {
      sink.accept(one.strip(), other.strip());
    } else if (turns) {
      sink.accept(other.strip(), one.strip());
    }
  }

  private boolean isStraight() {
    return straight == turned ? usual : straight > turned;
  }
}

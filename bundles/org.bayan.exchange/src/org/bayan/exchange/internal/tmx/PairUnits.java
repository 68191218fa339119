package org.bayan.exchange.internal.tmx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.PairSink;
import org.bayan.exchange.internal.LanguageCode;
import org.bayan.exchange.tmx.TmxSink;
import org.bayan.exchange.tmx.TmxUnit;
import org.bayan.exchange.tmx.TmxVariant;

/** Makes pairs of the texts that units have in two languages. */
public final class PairUnits implements TmxSink {
  private final String firstLanguage;
  private final String secondLanguage;
  private final PairSink sink;
  private final Map<String, String> codes = new HashMap<>();

  /**
   * Pairs for a sink.
   *
   * @param languages of the pairs
   * @param sink takes the pairs
   */
  public PairUnits(LanguagePair languages, PairSink sink) {
    this.firstLanguage = LanguageCode.of(languages.first());
    this.secondLanguage = LanguageCode.of(languages.second());
    this.sink = sink;
  }

  @Override
  public void unit(TmxUnit unit) {
    Optional<String> first = text(unit, firstLanguage);
    Optional<String> second = text(unit, secondLanguage);
    if (first.isPresent() && second.isPresent()) {
      sink.accept(first.get(), second.get());
    }
  }

  /** The text of the first variant in a language, unless it is blank. */
  private Optional<String> text(TmxUnit unit, String language) {
    return unit.variants().stream()
        .filter(variant -> code(variant).equals(language))
        .findFirst()
        .map(variant -> variant.content().text().strip())
        .filter(text -> !text.isEmpty());
  }

  private String code(TmxVariant variant) {
    return codes.computeIfAbsent(variant.language(), LanguageCode::of);
  }
}

package org.bayan.core.internal.propagation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.text.NumberAgreement;
import org.bayan.text.NumberFinder;

/** Makes the translation of a source out of that of another which differs in numbers only. */
public final class NumberExchange {

  /** What is written for a number from now on, and how often the source has it. */
  private record Exchange(WrittenNumber before, WrittenNumber after, int count) {}

  private final String translation;
  private final String language;
  private final List<NumberSlot> slots;

  /** The numbers in the slots; none for digits that are no number. */
  private final List<Optional<WrittenNumber>> numbers;

  private final Set<BigDecimal> spelt = new HashSet<>();
  private final CountedNouns nouns;

  /**
   * For a translation.
   *
   * @param translation its text
   * @param language BCP 47 tag of its language
   */
  public NumberExchange(String translation, String language) {
    this.translation = translation;
    this.language = language;
    slots = NumberSlot.in(translation);
    numbers = slots.stream().map(slot -> slot.number(language)).toList();
    nouns = new CountedNouns(translation, language);
    NumberFinder.find(translation, language).stream()
        .filter(mention -> slots.stream().noneMatch(slot -> slot.start() == mention.start()))
        .forEach(mention -> spelt.add(mention.value()));
  }

  /**
   * The translation of another source.
   *
   * @param source what is translated
   * @param other a source with the same frame
   * @return empty when it cannot be known: where a number is not in the translation as often as in
   *     the source, is spelt out there, or counts a noun that would have another form
   */
  public Optional<String> translate(SourceKey source, SourceKey other) {
    return exchanges(source, other).filter(this::areAllThere).flatMap(this::written);
  }

  private static Optional<Map<BigDecimal, Exchange>> exchanges(SourceKey source, SourceKey other) {
    Map<BigDecimal, Exchange> exchanges = new HashMap<>();
    Set<BigDecimal> kept = new HashSet<>();
    for (int i = 0; i < source.slots().size(); i++) {
      Optional<WrittenNumber> before = source.number(i);
      if (source.slots().get(i).digits().equals(other.slots().get(i).digits())) {
        before.map(WrittenNumber::value).ifPresent(kept::add);
        continue;
      }
      Optional<WrittenNumber> after = other.number(i);
      if (before.isEmpty() || after.isEmpty()) {
        return Optional.empty();
      }
      WrittenNumber one = before.get();
      WrittenNumber next = after.get();
      Exchange known = exchanges.get(one.value());
      if (!one.isLike(next) || known != null && !known.after().value().equals(next.value())) {
        return Optional.empty();
      }
      exchanges.put(one.value(), new Exchange(one, next, known == null ? 1 : known.count() + 1));
    }
    boolean clear = exchanges.keySet().stream().noneMatch(kept::contains);
    return clear ? Optional.of(exchanges) : Optional.empty();
  }

  private boolean areAllThere(Map<BigDecimal, Exchange> exchanges) {
    return exchanges.entrySet().stream().allMatch(one -> isThere(one.getKey(), one.getValue()));
  }

  private boolean isThere(BigDecimal value, Exchange exchange) {
    long inDigits =
        numbers.stream().flatMap(Optional::stream).filter(n -> n.value().equals(value)).count();
    return inDigits == exchange.count() && !spelt.contains(value);
  }

  private Optional<String> written(Map<BigDecimal, Exchange> exchanges) {
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (int i = 0; i < slots.size(); i++) {
      NumberSlot slot = slots.get(i);
      Exchange exchange = numbers.get(i).map(n -> exchanges.get(n.value())).orElse(null);
      if (exchange == null) {
        continue;
      }
      WrittenNumber here = numbers.get(i).orElseThrow();
      WrittenNumber after = exchange.after();
      if (!here.isLike(after) && !isOwnStyle(here, exchange)
          || nouns.isCountedBy(slot)
              && !NumberAgreement.isSame(here.value(), after.value(), language)) {
        return Optional.empty();
      }
      written.append(translation, at, slot.start()).append(here.write(after));
      at = slot.end();
    }
    return Optional.of(written.append(translation.substring(at)).toString());
  }

  /** Whether the translation parts thousands otherwise than the source, before and after. */
  private static boolean isOwnStyle(WrittenNumber here, Exchange exchange) {
    boolean sameKind = here.fraction().isEmpty() == exchange.after().fraction().isEmpty();
    return sameKind && here.whole().length() > 3 && exchange.before().isLike(exchange.after());
  }
}

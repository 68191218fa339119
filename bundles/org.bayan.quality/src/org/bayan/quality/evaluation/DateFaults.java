package org.bayan.quality.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bayan.quality.CheckedPair;
import org.bayan.text.DateFinder;
import org.bayan.text.DateMention;

/** Faults of dates and days. */
final class DateFaults {
  private static final List<String> LEVANTINE =
      List.of(
          "كانون الثاني",
          "شباط",
          "آذار",
          "نيسان",
          "أيار",
          "حزيران",
          "تموز",
          "آب",
          "أيلول",
          "تشرين الأول",
          "تشرين الثاني",
          "كانون الأول");
  private static final List<String> WESTERN =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيه", "يوليه", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");
  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  static final FaultMaker YEAR =
      (pair, other, random) -> part(pair, random, "(?:19|20)\\d\\d(?!.*\\d)");
  static final FaultMaker DAY = (pair, other, random) -> part(pair, random, "^\\d{1,2}");
  static final FaultMaker MONTH = (pair, other, random) -> month(pair, random);
  static final FaultMaker DROPPED = (pair, other, random) -> dropped(pair, random);
  static final FaultMaker WEEKDAY =
      Spots.exchanging(
          List.of(
              List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"),
              List.of("الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت")));

  private DateFaults() {}

  private static Optional<DateMention> any(CheckedPair pair, RandomGenerator random) {
    List<DateMention> dates =
        DateFinder.find(pair.target().text(), pair.target().language()).stream()
            .filter(date -> date.year().isPresent())
            .toList();
    return dates.isEmpty()
        ? Optional.empty()
        : Optional.of(dates.get(random.nextInt(dates.size())));
  }

  private static Optional<CheckedPair> part(
      CheckedPair pair, RandomGenerator random, String pattern) {
    return any(pair, random)
        .flatMap(
            date -> {
              String text = pair.target().text();
              String written = text.substring(date.start(), date.end());
              CheckedPair inner = FaultMaker.withTarget(pair, written);
              FaultMaker maker =
                  Spots.replacing(
                      pattern,
                      (at, chance) -> {
                        int value = Integer.parseInt(at.group());
                        int step = 1 + chance.nextInt(3);
                        int changed = value > 28 && value < 100 ? value - step : value + step;
                        return "" + (chance.nextBoolean() && value > 5 ? value - step : changed);
                      });
              return maker
                  .make(inner, inner, random)
                  .map(
                      changed ->
                          FaultMaker.withTarget(
                              pair,
                              text.substring(0, date.start())
                                  + changed.target().text()
                                  + text.substring(date.end())));
            });
  }

  private static Optional<CheckedPair> month(CheckedPair pair, RandomGenerator random) {
    return any(pair, random)
        .map(
            date -> {
              String text = pair.target().text();
              String written = text.substring(date.start(), date.end());
              int old = date.month().getAsInt() - 1;
              int instead = (old + 1 + random.nextInt(11)) % 12;
              String changed = written;
              for (List<String> names : List.of(LEVANTINE, WESTERN, ENGLISH)) {
                changed = changed.replace(names.get(old), names.get(instead));
              }
              return FaultMaker.withTarget(
                  pair, text.substring(0, date.start()) + changed + text.substring(date.end()));
            })
        .filter(changed -> !changed.equals(pair));
  }

  private static Optional<CheckedPair> dropped(CheckedPair pair, RandomGenerator random) {
    return any(pair, random)
        .filter(date -> date.day().isPresent())
        .map(
            date ->
                FaultMaker.withTarget(
                    pair,
                    (pair.target().text().substring(0, date.start())
                            + pair.target().text().substring(date.end()))
                        .replaceAll(" {2,}", " ")
                        .strip()));
  }
}

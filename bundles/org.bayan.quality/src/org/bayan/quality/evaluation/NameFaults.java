package org.bayan.quality.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bayan.quality.CheckedPair;
import org.bayan.text.ConsonantSkeleton;
import org.bayan.text.DateFinder;
import org.bayan.text.NameFinder;
import org.bayan.text.NameMention;
import org.bayan.text.StateFinder;
import org.bayan.text.StateMention;

/** Faults of names and states. */
final class NameFaults {
  private static final List<String> CODES =
      List.of("FR", "BR", "JP", "KE", "NO", "PE", "UA", "ZM", "CU", "FJ", "NP", "TN", "DE", "CA");
  private static final List<String> ENGLISH_NAMES =
      List.of("Henderson", "Kowalski", "Petrov", "Tanaka", "Mbeki", "Sorensen");
  private static final List<String> ARABIC_NAMES =
      List.of("هندرسون", "كوالسكي", "بتروف", "تاناكا", "مبيكي", "سورنسن");

  static final FaultMaker STATE_DROPPED = (pair, other, random) -> dropped(pair, random);
  static final FaultMaker STATE_ADDED = (pair, other, random) -> added(pair, random);
  static final FaultMaker STATE_EXCHANGED = (pair, other, random) -> exchanged(pair, random);
  static final FaultMaker MISSPELT = (pair, other, random) -> name(pair, random, false);
  static final FaultMaker REPLACED = (pair, other, random) -> name(pair, random, true);

  private NameFaults() {}

  private static Optional<StateMention> state(CheckedPair pair, RandomGenerator random) {
    List<StateMention> source =
        StateFinder.find(pair.source().text(), pair.source().language());
    List<StateMention> states =
        StateFinder.find(pair.target().text(), pair.target().language()).stream()
            .filter(StateMention::sure)
            .filter(one -> source.stream().anyMatch(two -> two.code().equals(one.code())))
            .toList();
    return states.isEmpty()
        ? Optional.empty()
        : Optional.of(states.get(random.nextInt(states.size())));
  }

  private static Optional<CheckedPair> dropped(CheckedPair pair, RandomGenerator random) {
    return state(pair, random)
        .filter(one -> once(pair, one))
        .map(one -> replace(pair, one.start(), one.end(), ""))
        .map(
            changed ->
                FaultMaker.withTarget(changed, changed.target().text().replace("  ", " ")));
  }

  private static boolean once(CheckedPair pair, StateMention state) {
    return StateFinder.find(pair.target().text(), pair.target().language()).stream()
            .filter(one -> one.code().equals(state.code()))
            .count()
        == 1;
  }

  private static Optional<CheckedPair> added(CheckedPair pair, RandomGenerator random) {
    String name = stateName(pair, random);
    boolean arabic = pair.target().language().equals("ar");
    return state(pair, random)
        .filter(one -> !has(pair, name))
        .map(one -> replace(pair, one.end(), one.end(), (arabic ? " و" : " and ") + name));
  }

  private static Optional<CheckedPair> exchanged(CheckedPair pair, RandomGenerator random) {
    String name = stateName(pair, random);
    return state(pair, random)
        .filter(one -> once(pair, one) && !has(pair, name))
        .map(one -> replace(pair, one.start(), one.end(), name));
  }

  private static String stateName(CheckedPair pair, RandomGenerator random) {
    String code = CODES.get(random.nextInt(CODES.size()));
    return StateFinder.officialName(code, pair.target().language()).orElseThrow();
  }

  private static boolean has(CheckedPair pair, String name) {
    return pair.target().text().contains(name);
  }

  private static CheckedPair replace(CheckedPair pair, int start, int end, String text) {
    String target = pair.target().text();
    return FaultMaker.withTarget(pair, target.substring(0, start) + text + target.substring(end));
  }

  /** Names in Latin letters with the Arabic word that has the same consonants. */
  private static Optional<CheckedPair> name(
      CheckedPair pair, RandomGenerator random, boolean replaced) {
    boolean arabic = pair.target().language().equals("ar");
    String latinText = arabic ? pair.source().text() : pair.target().text();
    String arabicText = arabic ? pair.target().text() : pair.source().text();
    List<NameMention> places = new ArrayList<>();
    List<StateMention> states = StateFinder.find(pair.target().text(), pair.target().language());
    for (NameMention latin : NameFinder.find(latinText, arabic ? "en" : pair.target().language())) {
      if (latin.kind() != NameMention.Kind.CAPITALISED || latin.skeletons().getFirst().length() < 3) {
        continue;
      }
      for (NameMention word : NameFinder.find(arabicText, "ar")) {
        boolean same =
            word.skeletons().stream()
                .anyMatch(
                    one ->
                        ConsonantSkeleton.similarityOfSkeletons(one, latin.skeletons().getFirst())
                            == 1);
        NameMention place = arabic ? word : latin;
        boolean state =
            states.stream().anyMatch(s -> s.start() < place.end() && place.start() < s.end());
        boolean adjective = pairWord(arabicText, word).matches("ال.*(?:ي|ية|يون|يين)");
        boolean date =
            DateFinder.find(pair.target().text(), pair.target().language()).stream()
                .anyMatch(d -> d.start() < place.end() && place.start() < d.end());
        if (same && !state && !adjective && !date) {
          places.add(place);
        }
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    NameMention place = places.get(random.nextInt(places.size()));
    String written = pair.target().text().substring(place.start(), place.end());
    List<String> names = arabic ? ARABIC_NAMES : ENGLISH_NAMES;
    String changed =
        replaced ? names.get(random.nextInt(names.size())) : misspelt(written, random);
    return changed.equals(written)
        ? Optional.empty()
        : Optional.of(replace(pair, place.start(), place.end(), changed));
  }

  private static String pairWord(String text, NameMention word) {
    return text.substring(word.start(), word.end());
  }

  /** A consonant is changed, dropped or changes places with its neighbour. */
  private static String misspelt(String name, RandomGenerator random) {
    String consonants = "bcdfgklmnprstvzبتجحدرزسشصطفقكلمن";
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i < name.length(); i++) {
      if (consonants.indexOf(name.charAt(i)) >= 0) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return name;
    }
    int at = places.get(random.nextInt(places.size()));
    boolean latin = name.charAt(at) < 0x80;
    String others = latin ? "bdgklmnrst" : "بدكلمنرست";
    String instead =
        switch (random.nextInt(3)) {
          case 0 -> "";
          case 1 -> name.charAt(at) + "" + others.charAt(random.nextInt(others.length()));
          default -> "" + others.charAt(random.nextInt(others.length()));
        };
    return name.substring(0, at) + instead + name.substring(at + 1);
  }
}

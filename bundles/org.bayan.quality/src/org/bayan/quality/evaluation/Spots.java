package org.bayan.quality.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bayan.quality.CheckedPair;
import org.bayan.text.Folding;

/** Places in a target that a pattern fits, of which chance takes one. */
final class Spots {
  private Spots() {}

  /**
   * A maker that replaces what a pattern fits.
   *
   * @param pattern what to look for
   * @param replacement what to write instead; the fit itself means that there is no fault here
   */
  static FaultMaker replacing(
      String pattern, BiFunction<MatchResult, RandomGenerator, String> replacement) {
    Pattern compiled = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
    return (pair, other, random) -> {
      String target = pair.target().text();
      List<MatchResult> places = compiled.matcher(target).results().toList();
      if (places.isEmpty()) {
        return Optional.empty();
      }
      MatchResult place = places.get(random.nextInt(places.size()));
      String written = replacement.apply(place, random);
      String changed = target.substring(0, place.start()) + written + target.substring(place.end());
      return changed.equals(target) || written.equals(place.group())
          ? Optional.empty()
          : Optional.of(FaultMaker.withTarget(pair, changed));
    };
  }

  /** A maker that leaves out what a pattern fits. */
  static FaultMaker removing(String pattern) {
    return replacing(pattern, (place, random) -> "");
  }

  /** A maker that works only on pairs that have something in both texts. */
  static FaultMaker where(Function<CheckedPair, Boolean> condition, FaultMaker maker) {
    return (pair, other, random) ->
        condition.apply(pair) ? maker.make(pair, other, random) : Optional.empty();
  }

  /** The places of a list of words, folded, in the target. */
  static List<int[]> words(String text, List<String> words) {
    List<int[]> places = new ArrayList<>();
    for (org.bayan.text.Token token : org.bayan.text.Tokenizer.tokenize(text)) {
      if (words.contains(Folding.key(token.text()))) {
        places.add(new int[] {token.start(), token.end()});
      }
    }
    return places;
  }

  /**
   * A maker that exchanges words of a list for others of it.
   *
   * @param groups words that stand for each other; a word is exchanged for the next of its group
   */
  static FaultMaker exchanging(List<List<String>> groups) {
    return (pair, other, random) -> {
      String target = pair.target().text();
      List<String> all = groups.stream().flatMap(List::stream).map(Folding::key).toList();
      List<int[]> places = words(target, all);
      if (places.isEmpty()) {
        return Optional.empty();
      }
      int[] place = places.get(random.nextInt(places.size()));
      String key = Folding.key(target.substring(place[0], place[1]));
      for (List<String> group : groups) {
        List<String> keys = group.stream().map(Folding::key).toList();
        if (keys.contains(key)) {
          int step = 1 + random.nextInt(group.size() - 1);
          String instead = group.get((keys.indexOf(key) + step) % group.size());
          String changed = target.substring(0, place[0]) + instead + target.substring(place[1]);
          return Optional.of(FaultMaker.withTarget(pair, changed));
        }
      }
      return Optional.empty();
    };
  }
}

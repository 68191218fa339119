package org.bayan.quality.internal.states;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.StateFinder;
import org.bayan.text.StateMention;
import org.bayan.text.Token;

/** The states of both sides as sets. */
public final class StateCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation()) {
      return;
    }
    List<StateMention> missing = without(pair.source(), pair.target());
    List<StateMention> added = without(pair.target(), pair.source());
    int changed = Math.min(missing.size(), added.size());
    for (int i = 0; i < changed; i++) {
      change(missing.get(i), added.get(i), pair, found);
    }
    missing.stream()
        .skip(changed)
        .forEach(
            one ->
                found.inSource(QualityCheck.STATE_MISSING, range(one), name(one, pair.source())));
    added.stream()
        .skip(changed)
        .forEach(
            one ->
                found.inTarget(
                    pair.source().states().isEmpty()
                        ? QualityCheck.STATE_NAMED
                        : QualityCheck.STATE_ADDED,
                    range(one),
                    null,
                    name(one, pair.target())));
    checkRepeated(pair, found);
  }

  private static void change(
      StateMention one, StateMention other, PairAnalysis pair, FoundInPair found) {
    Fix fix =
        StateFinder.officialName(one.code(), pair.target().language())
            .map(name -> new Fix(range(other), name))
            .orElse(null);
    found.inBoth(
        QualityCheck.STATE_CHANGED,
        range(one),
        range(other),
        fix,
        name(one, pair.source()),
        name(other, pair.target()));
  }

  /** The states that the other side neither names nor speaks of, each once. */
  private static List<StateMention> without(SideAnalysis side, SideAnalysis other) {
    Map<String, StateMention> without = new LinkedHashMap<>();
    for (StateMention state : side.states()) {
      boolean there = other.states().stream().anyMatch(one -> one.code().equals(state.code()));
      if (!there
          && state.sure()
          && !StateFinder.isMentioned(state.code(), rest(other), other.language())
          && !StateHints.has(state.code(), other)) {
        without.putIfAbsent(state.code(), state);
      }
    }
    return new ArrayList<>(without.values());
  }

  /** The words that name no state: those of South Sudan do not speak of the Sudan. */
  private static List<Token> rest(SideAnalysis side) {
    return side.tokens().stream()
        .filter(
            token ->
                side.states().stream()
                    .noneMatch(one -> one.start() <= token.start() && token.end() <= one.end()))
        .toList();
  }

  /** In a list, a state more often than in the source has taken the place of another. */
  private static void checkRepeated(PairAnalysis pair, FoundInPair found) {
    List<StateMention> list = StateList.of(pair.target());
    List<StateMention> source = StateList.of(pair.source());
    if (list.isEmpty() || source.isEmpty()) {
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      String code = list.get(i).code();
      boolean before = list.subList(0, i).stream().anyMatch(one -> one.code().equals(code));
      long there = source.stream().filter(one -> one.code().equals(code)).count();
      if (before && there == 1) {
        found.inTarget(
            QualityCheck.STATE_REPEATED,
            range(list.get(i)),
            null,
            name(list.get(i), pair.target()));
      }
    }
  }

  static TextRange range(StateMention state) {
    return new TextRange(state.start(), state.end());
  }

  static String name(StateMention state, SideAnalysis side) {
    return range(state).of(side.text());
  }
}

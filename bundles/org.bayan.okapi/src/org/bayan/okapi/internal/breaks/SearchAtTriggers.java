package org.bayan.okapi.internal.breaks;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;

/**
 * Searches a text for a rule near its triggers.
 *
 * <p>Each match holds a trigger. So it is enough to go from one trigger to the next, to ask the
 * automaton where a match with this trigger could begin, and to search there. Of the match found,
 * and those of later triggers that begin further left, the leftmost counts; so the matches are
 * those of a search through the whole text.
 */
final class SearchAtTriggers extends RuleRun {
  private final BreakRule.Shape shape;
  private final Walk back;
  private final Walk forth;
  private boolean fresh;

  SearchAtTriggers(BreakRule rule, BreakRule.Shape shape) {
    super(rule);
    this.shape = shape;
    BitSet trigger = triggerPositions(shape);
    back = Walk.back(shape.automaton(), trigger);
    forth = Walk.forth(shape.automaton(), trigger);
  }

  private static BitSet triggerPositions(BreakRule.Shape shape) {
    Set<Node.Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
    elements.addAll(shape.trigger().elements());
    BitSet positions = new BitSet();
    for (int i = 0; i < shape.automaton().elements().size(); i++) {
      positions.set(i, elements.contains(shape.automaton().elements().get(i)));
    }
    return positions;
  }

  @Override
  void run(String text, Positions triggers, IntConsumer decided) {
    fresh = true;
    int start = 0;
    for (int i = 0; i < triggers.size(); i++) {
      while (triggers.get(i) >= start && find(text, triggers.get(i), start, text.length())) {
        int end = matcher().end(1);
        int begin = matcher().start();
        for (int j = i + 1; j < triggers.size() && begin > least(triggers.get(j)); j++) {
          if (find(text, triggers.get(j), start, begin - 1)) {
            end = matcher().end(1);
            begin = matcher().start();
          }
        }
        decided.accept(end);
        start = end;
      }
    }
  }

  /** The least position at which a match with this trigger can begin. */
  private int least(int trigger) {
    return trigger - shape.trigger().most();
  }

  /** Finds the leftmost match with this trigger that begins in a stretch. */
  private boolean find(String text, int trigger, int start, int end) {
    boolean possible =
        back.goBack(text, trigger, Math.max(start, least(trigger))) && forth.goForth(text, trigger);
    int last = Math.min(Math.min(back.nearest(), end), trigger - shape.trigger().least());
    return possible && search(text, whole(text, back.farthest(), start), last);
  }

  /** Not within a pair of surrogates, unless the search itself begins there. */
  private static int whole(String text, int from, int start) {
    return from > start && Character.isSurrogatePair(text.charAt(from - 1), text.charAt(from))
        ? from - 1
        : from;
  }

  /** Finds the leftmost match that begins in a stretch; it may end behind it. */
  private boolean search(String text, int from, int last) {
    Matcher matcher = fresh ? matcher().reset(text) : matcher();
    fresh = false;
    if (from > last) {
      return false;
    }
    if (shape.maxLength() != Node.UNBOUNDED) {
      matcher.region(from, Math.min(text.length(), Node.sum(last, shape.maxLength())));
      return matcher.find() && matcher.start() <= last;
    }
    for (int at = from; at <= last; at++) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
      at += at < last && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1)) ? 1 : 0;
    }
    return false;
  }
}

package org.bayan.okapi.internal.breaks;

import java.util.function.IntConsumer;
import java.util.regex.Matcher;

/** Searches the whole text for a rule of which nothing is known. */
final class SearchEverywhere extends RuleRun {

  SearchEverywhere(BreakRule rule) {
    super(rule);
  }

  @Override
  void run(String text, Positions triggers, IntConsumer decided) {
    Matcher matcher = matcher().reset(text);
    int start = 0;
    int previous = -1;
    while (start != previous && matcher.region(start, text.length()).find()) {
      previous = start;
      start = matcher.end(1);
      decided.accept(start);
    }
  }
}

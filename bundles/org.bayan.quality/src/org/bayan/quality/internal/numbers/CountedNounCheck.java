package org.bayan.quality.internal.numbers;

import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.text.CountedNoun;

/** Arabic nouns in a form that their number does not have. */
public final class CountedNounCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    String text = pair.target().text();
    for (CountedNoun noun : pair.target().counted()) {
      TextRange range = new TextRange(noun.start(), noun.end());
      TextRange number = new TextRange(noun.numberStart(), noun.numberEnd());
      noun.expected()
          .ifPresent(
              form ->
                  found.inTarget(
                      QualityCheck.COUNTED_NOUN,
                      range,
                      new Fix(range, form),
                      number.of(text),
                      range.of(text),
                      form));
      noun.expectedNumber()
          .ifPresent(
              form ->
                  found.inTarget(
                      QualityCheck.COUNTED_NOUN,
                      number,
                      new Fix(number, form),
                      range.of(text),
                      number.of(text),
                      form));
    }
  }
}

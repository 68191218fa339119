package org.bayan.align.internal.words;

import java.util.Arrays;
import java.util.List;

/** Counts, in both directions at once, how often words are expected to translate each other. */
final class ExampleCounter {
  private final TranslationDirection forward;
  private final TranslationDirection backward;
  private final PairValues values;
  private double[] targetSums = new double[64];
  private double[] sourceSums = new double[64];

  ExampleCounter(TranslationDirection forward, TranslationDirection backward, PairValues values) {
    this.forward = forward;
    this.backward = backward;
    this.values = values;
  }

  /** Counts anew, by the probabilities that were learned last. */
  void count(List<Example> examples) {
    forward.clear();
    backward.clear();
    Arrays.fill(values.count, 0);
    for (Example example : examples) {
      makeRoom(Math.max(example.source().length, example.target().length));
      sum(example);
      scale(example);
      share(example);
    }
  }

  private void makeRoom(int words) {
    if (words > targetSums.length) {
      targetSums = new double[words * 2];
      sourceSums = new double[words * 2];
    }
  }

  /** How probable each word of a side is, given the words of the other. */
  private void sum(Example example) {
    int targets = example.target().length;
    for (int t = 0; t < targets; t++) {
      targetSums[t] = forward.nothing(example.target()[t]);
    }
    double there = TranslationDirection.part(example.source().length);
    double back = TranslationDirection.part(targets);
    for (int s = 0, n = 0; s < example.source().length; s++) {
      double sum = backward.nothing(example.source()[s]);
      for (int t = 0; t < targets; t++, n++) {
        int place = 2 * example.pairs()[n];
        if (place >= 0) {
          targetSums[t] += there * values.probability[place];
          sum += back * values.probability[place + 1];
        }
      }
      sourceSums[s] = sum;
    }
  }

  private void scale(Example example) {
    double weight = example.weight();
    for (int t = 0; t < example.target().length; t++) {
      targetSums[t] = forward.count(example.target()[t], targetSums[t], weight);
    }
    for (int s = 0; s < example.source().length; s++) {
      sourceSums[s] = backward.count(example.source()[s], sourceSums[s], weight);
    }
  }

  private void share(Example example) {
    int targets = example.target().length;
    double there = TranslationDirection.part(example.source().length);
    double back = TranslationDirection.part(targets);
    for (int s = 0, n = 0; s < example.source().length; s++) {
      double scale = back * sourceSums[s];
      for (int t = 0; t < targets; t++, n++) {
        int place = 2 * example.pairs()[n];
        if (place >= 0) {
          values.count[place] += there * targetSums[t] * values.probability[place];
          values.count[place + 1] += scale * values.probability[place + 1];
        }
      }
    }
  }
}

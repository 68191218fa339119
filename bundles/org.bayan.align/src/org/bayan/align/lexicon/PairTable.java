package org.bayan.align.lexicon;

/**
 * Pairs of numbered stems with two probabilities, sorted by the first stem and then the second.
 *
 * @param starts for each first stem the number of its first pair, and after the last the number of
 *     pairs
 * @param others the second stem of each pair
 * @param forwards code of p(second | first) of each pair, see {@link ProbabilityCode}
 * @param backwards code of p(first | second) of each pair
 */
record PairTable(int[] starts, int[] others, byte[] forwards, byte[] backwards) {

  int size() {
    return others.length;
  }

  int from(int first) {
    return starts[first];
  }

  int to(int first) {
    return starts[first + 1];
  }

  int other(int pair) {
    return others[pair];
  }

  double forward(int pair) {
    return ProbabilityCode.decode(forwards[pair]);
  }

  double backward(int pair) {
    return ProbabilityCode.decode(backwards[pair]);
  }

  /** The same pairs by their second stem. */
  PairTable swapped(int seconds) {
    int[] positions = new int[seconds + 1];
    for (int other : others) {
      positions[other + 1]++;
    }
    for (int i = 0; i < seconds; i++) {
      positions[i + 1] += positions[i];
    }
    int[] swappedStarts = positions.clone();
    int[] swappedOthers = new int[others.length];
    byte[] swappedForwards = new byte[others.length];
    byte[] swappedBackwards = new byte[others.length];
    for (int first = 0; first + 1 < starts.length; first++) {
      for (int pair = starts[first]; pair < starts[first + 1]; pair++) {
        int place = positions[others[pair]]++;
        swappedOthers[place] = first;
        swappedForwards[place] = backwards[pair];
        swappedBackwards[place] = forwards[pair];
      }
    }
    return new PairTable(swappedStarts, swappedOthers, swappedForwards, swappedBackwards);
  }
}

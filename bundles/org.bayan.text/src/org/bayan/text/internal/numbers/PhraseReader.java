package org.bayan.text.internal.numbers;

import java.util.List;
import org.bayan.text.Token;

/**
 * Reads the numbers of any language that says them as English does: groups below a thousand, each
 * with its scale word, the largest first.
 */
final class PhraseReader implements SpeltNumbers {
  private static final String HYPHEN = "-";
  private static final long LARGEST = 1_000_000_000_000_000L;
  private static final long MOST_COUNTED = 1_000_000L;
  private static final long ARTICLE = 1;

  private final NumberPhrases numbers;

  PhraseReader(NumberPhrases numbers) {
    this.numbers = numbers;
  }

  @Override
  public Scale scaleAt(List<Token> tokens, int index) {
    long last = 1;
    long value = 1;
    int end = index;
    for (long scale = scaleOf(tokens, end);
        scale > last && value <= LARGEST / scale;
        scale = scaleOf(tokens, end)) {
      last = scale;
      value *= scale;
      end++;
    }
    return end == index ? Scale.NONE : new Scale(end - index, value);
  }

  private long scaleOf(List<Token> tokens, int index) {
    return index < tokens.size() ? numbers.scaleOf(tokens.get(index)) : 1;
  }

  @Override
  public Reading read(List<Token> tokens, int index) {
    long total = 0;
    long limit = LARGEST;
    int end = index;
    for (int at = index; limit > 1; at = nextGroup(tokens, end)) {
      PhraseTree.Match group = numbers.phrases().longest(tokens, at);
      int afterGroup = group == null ? at : group.end();
      Scale scale = scaleAt(tokens, afterGroup);
      long count = group == null ? 1 : group.value();
      if (group == null && scale.tokens() == 0) {
        break;
      }
      if (count * scale.value() < limit) {
        total += count * scale.value();
      } else if (scale.value() > total && total + count < MOST_COUNTED) {
        // Thousands of millions: "dos mil quinientos millones".
        total = (total + count) * scale.value();
      } else {
        break;
      }
      limit = scale.value();
      end = afterGroup + scale.tokens();
    }
    return total == ARTICLE || end == index ? Reading.NONE : Reading.of(tokens, index, end, total);
  }

  /** Where a number may go on after a scale word. */
  private int nextGroup(List<Token> tokens, int end) {
    boolean skipped =
        end < tokens.size()
            && (tokens.get(end).key().equals(HYPHEN) || numbers.isJoiner(tokens.get(end)));
    return skipped ? end + 1 : end;
  }
}

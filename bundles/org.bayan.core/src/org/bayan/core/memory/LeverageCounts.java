package org.bayan.core.memory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/** Counts segments, words and characters in each band. */
final class LeverageCounts {

  private record Size(int segments, int words, int characters) {

    static final Size NOTHING = new Size(0, 0, 0);

    static Size of(String text) {
      int words = 0;
      for (Token token : Tokenizer.tokenize(text)) {
        words += token.kind() == Token.Kind.PUNCTUATION ? 0 : 1;
      }
      int characters =
          (int)
              text.codePoints()
                  .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                  .count();
      return new Size(1, words, characters);
    }

    Size plus(Size other) {
      return new Size(
          segments + other.segments, words + other.words, characters + other.characters);
    }
  }

  private final Map<LeverageBand, Size> sizes = new EnumMap<>(LeverageBand.class);

  void add(LeverageBand band, String text) {
    sizes.merge(band, Size.of(text), Size::plus);
  }

  void add(LeverageCounts other) {
    other.sizes.forEach((band, size) -> sizes.merge(band, size, Size::plus));
  }

  /** A row for each band, also for those that have nothing. */
  List<LeverageRow> rows(String document) {
    int all = sizes.values().stream().mapToInt(Size::words).sum();
    List<LeverageRow> rows = new ArrayList<>();
    for (LeverageBand band : LeverageBand.values()) {
      Size size = sizes.getOrDefault(band, Size.NOTHING);
      double share = all == 0 ? 0 : size.words() / (double) all;
      rows.add(
          new LeverageRow(document, band, size.segments(), size.words(), size.characters(), share));
    }
    return rows;
  }
}

package org.bayan.text;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.internal.measures.MeasureNames;

/**
 * Finds units, currencies and percent signs in English and Arabic text: {@code km}, {@code
 * كيلومترات}, {@code $}, {@code دولار}, {@code per cent}, {@code في المائة}. In other languages it
 * finds what is written by signs.
 */
public final class MeasureFinder {
  private MeasureFinder() {}

  /** The measures in a tokenised text, in order, no two overlapping. */
  public static List<MeasureMention> find(List<Token> tokens, String language) {
    MeasureNames names = MeasureNames.of(language);
    List<MeasureMention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      MeasureNames.Found found = names.at(tokens, i);
      if (found == null) {
        i++;
      } else {
        int end = tokens.get(i + found.tokens() - 1).end();
        mentions.add(new MeasureMention(tokens.get(i).start(), end, found.kind(), found.id()));
        i += found.tokens();
      }
    }
    return mentions;
  }
}

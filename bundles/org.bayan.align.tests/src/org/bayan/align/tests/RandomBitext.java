package org.bayan.align.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bayan.align.AlignmentInput;

/** Makes pairs of texts that no one would write but an aligner must survive. */
final class RandomBitext {
  private static final List<String> ARABIC =
      List.of("الوزير", "وقال", "الحكومة", "2014", "كيري", "و", "!", "١٢", "بيان", "-", "المدينة");
  private static final List<String> ENGLISH =
      List.of("minister", "said", "government", "2014", "Kerry", "and", "?", "12", "the", "Iraq.");

  private final Random random;

  RandomBitext(long seed) {
    this.random = new Random(seed);
  }

  AlignmentInput next(int longest) {
    int arabic = random.nextInt(longest + 1);
    return next(arabic, random.nextInt(longest + 1));
  }

  AlignmentInput next(int arabic, int english) {
    List<String> source = text(ARABIC, arabic);
    return Samples.input(source, text(ENGLISH, english));
  }

  private List<String> text(List<String> words, int segments) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < segments; i++) {
      StringBuilder segment = new StringBuilder();
      for (int w = random.nextInt(15); w > 0; w--) {
        segment.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      text.add(segment.toString());
    }
    return text;
  }
}

package org.bayan.align.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.LexiconFile;
import org.bayan.align.lexicon.LexiconFormatException;
import org.bayan.align.lexicon.LexiconLearner;
import org.bayan.align.lexicon.ParallelText;
import org.bayan.align.lexicon.TextPair;

/** Small lexicons, learned from a few lines. */
final class ToyLexicons {

  /** Four houses and books, as often big as small. */
  static final ParallelText HOUSES =
      sentences(
          "بيت كبير | big house",
          "بيت صغير | small house",
          "كتاب كبير | big book",
          "كتاب صغير | small book",
          "بيت كبير | big house",
          "كتاب صغير | small book");

  private ToyLexicons() {}

  static ParallelText sentences(String... lines) {
    return text(ParallelText.Kind.SENTENCES, 1, lines);
  }

  static ParallelText entries(String... lines) {
    return text(ParallelText.Kind.DICTIONARY, 1, lines);
  }

  /** Pairs that are written with a bar between the Arabic and the English. */
  static ParallelText text(ParallelText.Kind kind, double weight, String... lines) {
    List<TextPair> pairs =
        Arrays.stream(lines)
            .map(line -> line.split("\\|"))
            .map(sides -> new TextPair(sides[0], sides[1]))
            .toList();
    return new ParallelText(pairs, kind, weight);
  }

  static Lexicon learn(ParallelText... texts) {
    return learn(1000, texts);
  }

  static Lexicon learn(int mostPairs, ParallelText... texts) {
    return new LexiconLearner("ar", "en", mostPairs).learn(List.of(texts), AlignmentProgress.NONE);
  }

  /** The best translation of a stem; empty where there is none. */
  static String best(Lexicon lexicon, String stem) {
    return lexicon.bestTranslations(stem).stream()
        .findFirst()
        .map(Lexicon.Translation::stem)
        .orElse("");
  }

  static byte[] bytes(Lexicon lexicon) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LexiconFile.write(lexicon, out);
    return out.toByteArray();
  }

  static Lexicon read(byte[] bytes) throws IOException, LexiconFormatException {
    return LexiconFile.read(new ByteArrayInputStream(bytes));
  }
}

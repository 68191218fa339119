package org.bayan.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bayan.text.SpeechFrame.Kind;

/**
 * Finds where, behind an Arabic verb of saying, its source ends and what was said begins.
 *
 * <p>In this order of trust: at إن, أن and their like, alone, with بـ or behind a preposition; at a
 * colon or a quotation; where {@link ArabicObject} says.
 */
final class ArabicComplement {
  private static final int REACH = 25;
  private static final int NEAR = 12;

  /** How many words name who says what is quoted at once. */
  private static final int CLOSE = 5;

  private static final Set<String> THAT =
      Set.of(
          "ان", "انه", "انها", "انهم", "انهما", "اننا", "اني", "بان", "بانه", "بانها", "بانهم",
          "بانهما", "لان");
  private static final Set<String> AFFIRMATION = Set.of("التاكيد", "تاكيد");
  private static final SpeechVerb AFFIRM = SpeechVerb.of("p", "ان علي =");

  private final Words words;
  private final SpeechVerb verb;
  private final int from;
  private final boolean sourceKnown;
  private final int limit;

  /**
   * A search.
   *
   * @param verb the verb
   * @param from the token after the verb
   * @param sourceKnown whether the source stands before the verb or in its ending
   */
  ArabicComplement(Words words, SpeechVerb verb, int from, boolean sourceKnown) {
    this.words = words;
    this.verb = verb;
    this.from = from;
    this.sourceKnown = sourceKnown;
    this.limit = limit();
  }

  /** The end of the sentence, or of what may belong to the frame. */
  private int limit() {
    int end = Math.min(words.size(), from + REACH);
    for (int i = from; i < end; i++) {
      if (words.isStop(i)) {
        return i;
      }
    }
    return end;
  }

  /** The tokens from behind the verb to the content, and what the verb does there. */
  Optional<Frame> read() {
    if (verb.takes("في!") && !words.key(from).equals("في")) {
      return Optional.empty();
    }
    if (verb.takes("علما")) {
      return first(Set.of("علما")).map(i -> frame(i + 1, Kind.PERFORMATIVE));
    }
    return verb.takes("تاكيد") ? again() : clause().or(this::quoted).or(this::noun);
  }

  /** أعاد التأكيد على/أن: "reaffirmed". */
  private Optional<Frame> again() {
    return first(AFFIRMATION)
        .flatMap(i -> new ArabicComplement(words, AFFIRM, i + 1, true).read())
        .map(frame -> frame(frame.to(), Kind.PERFORMATIVE));
  }

  private Optional<Integer> first(Set<String> keys) {
    return IntStream.range(from, limit)
        .filter(i -> keys.contains(words.key(i)))
        .boxed()
        .findFirst();
  }

  /**
   * The same where the content is joined by a word for "that". Where it is said to somebody ("طلب
   * إلى الأمين العام أن"), that one stands before the word and belongs to the content.
   */
  Optional<Frame> clause() {
    if (!verb.takes("ان") || verb.takes("@")) {
      return Optional.empty();
    }
    int end = endOfSource();
    for (int i = from; i < limit; i++) {
      boolean near = i <= end || words.isComma(i - 1) || words.key(i - 1).equals(")");
      if (near && isThat(i)) {
        return Optional.of(frame(i + 1, verb.kind()));
      }
    }
    return Optional.empty();
  }

  private boolean isThat(int i) {
    return THAT.contains(words.key(i)) && !words.key(i + 1).equals("كي");
  }

  /** Behind a comma or a verbal noun, "that" belongs to something else. */
  private int endOfSource() {
    int i = from;
    while (i < limit && !words.isComma(i) && !ArabicNouns.isObject(words.key(i))) {
      i++;
    }
    return i;
  }

  private Optional<Frame> quoted() {
    if (!verb.takes("ان")) {
      return Optional.empty();
    }
    int end = endOfSource();
    for (int i = from; i < Math.min(limit, from + NEAR); i++) {
      if (words.isColon(i) && (i < end || words.isOpeningMark(i + 1))) {
        return Optional.of(frame(i + 1, verb.kind()));
      }
      boolean close = i > from && i < Math.min(end, from + CLOSE);
      if (words.isOpeningMark(i) && verb.says() && close) {
        return Optional.of(frame(i, verb.kind()));
      }
    }
    return Optional.empty();
  }

  private Optional<Frame> noun() {
    return new ArabicObject(words, verb, from, sourceKnown, limit)
        .begin()
        .map(i -> frame(i, Kind.PERFORMATIVE));
  }

  private Frame frame(int to, Kind kind) {
    return new Frame(from, to, kind);
  }
}

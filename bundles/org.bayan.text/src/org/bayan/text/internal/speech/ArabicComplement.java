package org.bayan.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.bayan.text.SpeechFrame.Kind;

/**
 * Finds where, behind an Arabic verb of saying, its source ends and what was said begins.
 *
 * <p>In this order of trust: at إن, أن and their like, alone, with بـ or behind a preposition; at a
 * colon or a quotation; at a verbal noun that the verb may have as its object; at a preposition
 * that the verb governs; behind the noun of the source.
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
  private static final Set<String> PREPOSITIONS = Set.of("الي", "علي", "عن", "من");

  /** Words that begin with ب without the preposition, or are adverbs with it. */
  private static final Set<String> NO_PREPOSITION =
      Set.of(
          "بغداد",
          "بيروت",
          "باريس",
          "برلين",
          "بروكسل",
          "بريطانيا",
          "بلجيكا",
          "باكستان",
          "بكين",
          "بلاده",
          "بلادها",
          "بعض",
          "بشار",
          "باراك",
          "باسم",
          "باسمه",
          "بشده",
          "بقلق",
          "بوضوح",
          "بدوره",
          "بدورها",
          "بدورهم",
          "بشكل",
          "بصوره",
          "بوجه",
          "بن",
          "بنت",
          "بين",
          "بعد",
          "بنيامين",
          "بوتين",
          "بلير",
          "بوش",
          "بلينكن",
          "بيل");

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
      if (words.isStop(i) && !words.key(i - 1).equals("د")) {
        return i;
      }
    }
    return end;
  }

  /** The token that the content begins with and what the verb does there. */
  Optional<Frame> read() {
    if (verb.takes("في!") && !words.key(from).equals("في")) {
      return Optional.empty();
    }
    if (verb.takes("علما")) {
      return first(i -> words.key(i).equals("علما")).map(i -> frame(i + 1, Kind.PERFORMATIVE));
    }
    return verb.takes("تاكيد") ? again() : clause().or(this::quoted).or(this::noun);
  }

  /** أعاد التأكيد على/أن: "reaffirmed". */
  private Optional<Frame> again() {
    return first(i -> AFFIRMATION.contains(words.key(i)))
        .flatMap(i -> new ArabicComplement(words, AFFIRM, i + 1, true).read())
        .map(frame -> frame(frame.to(), Kind.PERFORMATIVE));
  }

  /** The rest of the frame when it is joined by a word for "that". */
  Optional<Frame> clause() {
    if (!verb.takes("ان")) {
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
    for (int i = from; i < Math.min(end, from + NEAR); i++) {
      if (words.isColon(i)) {
        return Optional.of(frame(i + 1, verb.kind()));
      }
      if (words.isOpeningMark(i) && verb.says() && i > from && i < from + CLOSE) {
        return Optional.of(frame(i, verb.kind()));
      }
    }
    return Optional.empty();
  }

  private Optional<Frame> noun() {
    int end = Math.min(endOfClause(), from + NEAR);
    Optional<Integer> begin =
        verb.takes("@")
            ? addressee(end).or(() -> governed(end))
            : governed(end).or(() -> object(end));
    return begin.map(i -> frame(i, Kind.PERFORMATIVE));
  }

  private int endOfClause() {
    int i = from;
    while (i < limit && !words.isComma(i) && !words.isColon(i)) {
      i++;
    }
    return i;
  }

  /** The preposition before a verbal noun rather than one within the source. */
  private Optional<Integer> governed(int end) {
    Optional<Integer> found = Optional.empty();
    for (int i = from; i < end; i++) {
      Optional<Integer> begin = afterPreposition(i);
      if (begin.isPresent() && (found.isEmpty() || ArabicNouns.isObject(words.key(begin.get())))) {
        found = begin;
      }
      if (found.isPresent() && (i == from || begin.filter(this::beginsWithObject).isPresent())) {
        break;
      }
    }
    return found;
  }

  private boolean beginsWithObject(int i) {
    return ArabicNouns.isObject(words.key(i));
  }

  private Optional<Integer> afterPreposition(int i) {
    String key = words.key(i);
    if (PREPOSITIONS.contains(key) && verb.takes(key)) {
      return Optional.of(i + 1);
    }
    boolean joined =
        verb.takes("ب")
            && key.startsWith("ب")
            && key.length() > 2
            && !NO_PREPOSITION.contains(key)
            && !words.key(i + 1).equals("كي")
            && !ArabicNouns.isSource(key);
    return joined ? Optional.of(i) : Optional.empty();
  }

  /** Whom something is said to ("حثوا الأطراف على") belongs to the content. */
  private Optional<Integer> addressee(int end) {
    return object(end).map(i -> afterPreposition(i).orElse(i));
  }

  private Optional<Integer> object(int end) {
    if (!verb.takesObject()) {
      return Optional.empty();
    }
    if (sourceKnown) {
      return Optional.of(ArabicSource.afterAdverbs(words, from)).filter(i -> i < limit);
    }
    return IntStream.range(from, end)
        .filter(i -> ArabicNouns.isObject(words.key(i)))
        .boxed()
        .findFirst()
        .or(() -> Optional.of(ArabicSource.end(words, from)).filter(i -> i > from && i < limit));
  }

  private Optional<Integer> first(IntPredicate test) {
    return IntStream.range(from, limit).filter(test).boxed().findFirst();
  }

  private Frame frame(int to, Kind kind) {
    return new Frame(from, to, kind);
  }
}

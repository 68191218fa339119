package org.bayan.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where the noun begins that an Arabic verb of saying is about: at a verbal noun of which that is
 * known, behind a preposition that the verb governs, or behind who speaks.
 *
 * @param words the sentence
 * @param verb the verb
 * @param from the token after the verb
 * @param sourceKnown whether the source stands before the verb or in its ending
 * @param limit the token before which it must begin
 */
record ArabicObject(Words words, SpeechVerb verb, int from, boolean sourceKnown, int limit) {
  private static final int NEAR = 12;

  /** How many words of a name may follow who speaks. */
  private static final int NAME = 4;

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

  /** The token that it begins with. */
  Optional<Integer> begin() {
    int end = Math.min(endOfClause(), from + NEAR);
    return verb.takes("@")
        ? addressee(end).or(() -> governed(end))
        : governed(end).or(() -> object(end));
  }

  private int endOfClause() {
    int i = from;
    while (i < limit && !words.isComma(i) && !words.isColon(i)) {
      i++;
    }
    return i;
  }

  /** Behind the preposition before a verbal noun rather than one within the source. */
  private Optional<Integer> governed(int end) {
    Optional<Integer> found = Optional.empty();
    for (int i = from; i < end; i++) {
      Optional<Integer> begin = afterPreposition(i);
      boolean object = begin.filter(this::isObject).isPresent();
      if (object || begin.isPresent() && i == from) {
        return begin;
      }
      found = found.or(() -> begin);
    }
    return found;
  }

  private boolean isObject(int i) {
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
    int source = ArabicSource.end(words, from);
    return IntStream.range(from, Math.min(end, source + NAME))
        .filter(this::isObject)
        .boxed()
        .findFirst()
        .or(() -> Optional.of(source).filter(i -> i < limit && isSure(i)));
  }

  /** Without a source that is known, only a word that is nothing but a verb makes a frame. */
  private boolean isSure(int source) {
    return source > from || !verb.isAlsoNoun();
  }
}

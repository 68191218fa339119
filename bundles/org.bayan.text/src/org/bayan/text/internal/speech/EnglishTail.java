package org.bayan.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import org.bayan.text.SpeechFrame.Kind;

/** The frame that an English sentence ends with: ", he said", ", according to the statement". */
final class EnglishTail {
  private static final int LONGEST = 12;
  private static final Set<String> CLOSING_MARKS = Set.of("\"", "”", "’", "»");
  private static final Set<String> NO_SUBJECT =
      Set.of("and", "or", "but", "which", "who", "that", "as", "where", "while", "to", "when");

  private final EnglishVerbs verbs;

  EnglishTail(EnglishVerbs verbs) {
    this.verbs = verbs;
  }

  Optional<Frame> read(Words words) {
    int end = words.lastWord() + 1;
    for (int i = Math.max(1, end - LONGEST); i < end; i++) {
      if (isFrame(words, i, end) && !hasComma(words, i, end)) {
        return Optional.of(new Frame(i, end, Kind.SAYING));
      }
    }
    return Optional.empty();
  }

  /** A frame between two commas: "…, the statement said, …". */
  Optional<Frame> middle(Words words, int at) {
    int end = at;
    while (end < at + LONGEST && end < words.size() && !words.isComma(end)) {
      end++;
    }
    boolean frame = words.isComma(at - 1) && words.isComma(end) && isFrame(words, at, end);
    return frame ? Optional.of(new Frame(at, end + 1, Kind.SAYING)) : Optional.empty();
  }

  private boolean isFrame(Words words, int from, int end) {
    boolean separate = words.isComma(from - 1) || CLOSING_MARKS.contains(words.key(from - 1));
    return isAccordingTo(words, from)
        || separate && (isAsSaid(words, from, end) || saysOnly(words, from, end));
  }

  /** Needs and rules are grounds of an act; who speaks is a source. */
  static boolean isAccordingTo(Words words, int at) {
    if (!words.key(at).equals("according") || !words.key(at + 1).equals("to")) {
      return false;
    }
    int i = at + 2;
    while (i < at + 6 && !EnglishHead.isSource(words.key(i))) {
      i++;
    }
    return EnglishHead.isSource(words.key(i)) || words.isCapitalised(at + 2);
  }

  private boolean isAsSaid(Words words, int from, int end) {
    return words.key(from).equals("as")
        && end - from <= 8
        && anySays(words, from + 1, end)
        && !contains(words, from, end, "that");
  }

  /** Subject and verb in either order, and perhaps when it was. */
  private boolean saysOnly(Words words, int from, int end) {
    if (NO_SUBJECT.contains(words.key(from)) || contains(words, from, end, "that")) {
      return false;
    }
    if (says(words, from)) {
      return !verbs.isGerund(words.key(from)) && end > from + 1;
    }
    boolean subject =
        EnglishHead.isSource(words.key(from))
            || words.isCapitalised(from)
            || Set.of("the", "a", "an", "its", "his", "their").contains(words.key(from));
    return subject && anySays(words, Math.max(from + 1, end - 6), end);
  }

  private boolean anySays(Words words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (says(words, i) && !words.isCapitalised(i)) {
        return isEndOfClause(words, i + 1, end);
      }
    }
    return false;
  }

  /** Behind the verb there is nothing, or when, where and to whom. */
  private static boolean isEndOfClause(Words words, int next, int end) {
    return next == end
        || Set.of(
                "on",
                "in",
                "at",
                "to",
                "yesterday",
                "today",
                "later",
                "here",
                "reporters",
                "journalists",
                "by",
                "during")
            .contains(words.key(next));
  }

  private boolean says(Words words, int i) {
    return verbs.isFinite(words.key(i)) && verbs.of(words.key(i)).orElseThrow().says();
  }

  private static boolean contains(Words words, int from, int end, String word) {
    for (int i = from; i < end; i++) {
      if (words.key(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasComma(Words words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.isComma(i) || words.isStop(i)) {
        return true;
      }
    }
    return false;
  }
}

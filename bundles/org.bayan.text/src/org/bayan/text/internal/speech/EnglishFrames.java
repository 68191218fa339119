package org.bayan.text.internal.speech;

import java.util.Optional;

/** Frames of English sentences. */
final class EnglishFrames implements FrameRules {
  private final EnglishVerbs verbs = new EnglishVerbs();
  private final EnglishHead head = new EnglishHead(verbs);
  private final EnglishTail tail = new EnglishTail(verbs);

  @Override
  public Optional<Frame> head(Words words) {
    return head.read(words);
  }

  @Override
  public Optional<Frame> tail(Words words) {
    return tail.read(words);
  }

  /** A gerund behind a comma ("adding that"), or a verb joined by "and" ("and noted that"). */
  @Override
  public Optional<Frame> middle(Words words, int at) {
    int verb = at;
    while (EnglishVerbs.isAdverb(words.key(verb))) {
      verb++;
    }
    boolean gerund = verbs.isGerund(words.key(verb)) && words.isComma(at - 1);
    boolean joined =
        verbs.isPast(words.key(verb)) && (words.key(at - 1).equals("and") || words.isComma(at - 1));
    Optional<Frame> between = tail.middle(words, at);
    if (between.isPresent()) {
      return between;
    }
    if (gerund) {
      return head.that(words, at, verb);
    }
    return joined ? head.afterVerb(words, at, verb) : Optional.empty();
  }
}

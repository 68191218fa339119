package org.bayan.text.internal.speech;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.text.SpeechFrame.Kind;

/**
 * One line of a table of verbs.
 *
 * @param kind what it does
 * @param with what may follow it, see the head of the table
 */
record SpeechVerb(Kind kind, Set<String> with) {
  private static final String OBJECT = "=";
  private static final String ALSO_NOUN = "*";

  static SpeechVerb of(String kind, String with) {
    return new SpeechVerb(
        kind.equals("s") ? Kind.SAYING : Kind.PERFORMATIVE,
        Arrays.stream(with.split(" ")).collect(Collectors.toUnmodifiableSet()));
  }

  boolean says() {
    return kind == Kind.SAYING;
  }

  boolean takes(String complement) {
    return with.contains(complement);
  }

  boolean takesObject() {
    return with.contains(OBJECT);
  }

  boolean isAlsoNoun() {
    return with.contains(ALSO_NOUN);
  }
}

package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.terms.MatchKind;
import org.bayan.text.Token;

/** The distinct words of all terms, by number, and the ways to them from the words of a text. */
public final class Vocabulary {
  private final Morphology morphology;
  private final Map<Identity, Integer> numbers = new HashMap<>();
  private final Map<String, List<NumberedForm>> forms = new HashMap<>();
  private final Map<String, List<Integer>> stems = new HashMap<>();

  /** An empty vocabulary of a language. */
  public Vocabulary(Morphology morphology) {
    this.morphology = morphology;
  }

  /** The number of a word of a term, a new one when it was not met before. */
  public int add(Token word) {
    Identity identity = new Identity(word.key(), morphology.forms(word));
    Integer known = numbers.putIfAbsent(identity, numbers.size());
    if (known != null) {
      return known;
    }
    int number = numbers.get(identity);
    for (Form form : identity.forms()) {
      forms
          .computeIfAbsent(form.key(), key -> new ArrayList<>(1))
          .add(new NumberedForm(number, form));
    }
    if (word.isWord()) {
      morphology
          .stem(word.key())
          .ifPresent(stem -> stems.computeIfAbsent(stem, s -> new ArrayList<>(1)).add(number));
    }
    return number;
  }

  /** What a word of a text may be. */
  public WordMatches matches(Token textWord) {
    Map<Integer, MatchKind> initial = new HashMap<>();
    Map<Integer, MatchKind> inner = new HashMap<>();
    for (Reading reading : morphology.readings(textWord)) {
      for (NumberedForm candidate : forms.getOrDefault(reading.key(), List.of())) {
        collect(candidate, reading, initial, inner);
      }
    }
    if (textWord.isWord()) {
      collectStems(textWord.key(), initial, inner);
    }
    return new WordMatches(list(initial), list(inner));
  }

  private static void collect(
      NumberedForm candidate,
      Reading reading,
      Map<Integer, MatchKind> initial,
      Map<Integer, MatchKind> inner) {
    Form form = candidate.form();
    if (!form.allows(reading)) {
      return;
    }
    MatchKind kind = form.kind().weaker(reading.kind());
    if (form.place() != Form.Place.DEPENDENT) {
      keepBest(initial, candidate.number(), kind);
    }
    if (!reading.initial()) {
      keepBest(inner, candidate.number(), kind);
    }
  }

  private void collectStems(
      String key, Map<Integer, MatchKind> initial, Map<Integer, MatchKind> inner) {
    morphology
        .stem(key)
        .map(stem -> stems.getOrDefault(stem, List.of()))
        .orElse(List.of())
        .forEach(
            number -> {
              keepBest(initial, number, MatchKind.STEM);
              keepBest(inner, number, MatchKind.STEM);
            });
  }

  private static void keepBest(Map<Integer, MatchKind> kinds, int number, MatchKind kind) {
    kinds.merge(number, kind, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  private static List<WordMatch> list(Map<Integer, MatchKind> kinds) {
    List<WordMatch> matches = new ArrayList<>(kinds.size());
    kinds.forEach((number, kind) -> matches.add(new WordMatch(number, kind)));
    return matches;
  }

  /** Two words are one when they take the same forms: سنة and سنه are not. */
  private record Identity(String key, List<Form> forms) {}

  private record NumberedForm(int number, Form form) {}
}

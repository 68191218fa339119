package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.terms.Inflection;
import org.bayan.terms.MatchKind;
import org.bayan.text.Token;

/** The distinct words of all terms, by number, and the ways to them from the words of a text. */
public final class Vocabulary {
  private final Morphology morphology;

  /** Most words are met again and again: their forms are made once. */
  private final Map<String, Integer> written = new HashMap<>();

  private final Map<Identity, Integer> numbers = new HashMap<>();
  private final Map<String, List<NumberedForm>> forms = new HashMap<>();
  private final Map<String, List<Integer>> stems = new HashMap<>();

  /** An empty vocabulary of a language. */
  public Vocabulary(Morphology morphology) {
    this.morphology = morphology;
  }

  /** The number of a word of a term, a new one when it was not met before. */
  public int add(Token word) {
    Integer known = written.get(word.text());
    if (known == null) {
      known = addWritten(word);
      written.put(word.text(), known);
    }
    return known;
  }

  private int addWritten(Token word) {
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

  boolean isFunctionWord(String key) {
    return morphology.isFunctionWord(key);
  }

  boolean isFunctionPhrase(String first, String second) {
    return morphology.isFunctionPhrase(first, second);
  }

  /** What a word of a text may be. */
  public WordMatches matches(Token textWord) {
    Candidates candidates = new Candidates();
    for (Reading reading : morphology.readings(textWord)) {
      for (NumberedForm candidate : forms.getOrDefault(reading.key(), List.of())) {
        candidates.add(candidate.number(), candidate.form(), reading);
      }
    }
    if (textWord.isWord()) {
      addStems(textWord.key(), candidates);
    }
    return candidates.matches();
  }

  private void addStems(String key, Candidates candidates) {
    Reading whole = Reading.whole(key);
    morphology.stem(key).map(stem -> stems.getOrDefault(stem, List.of())).orElse(List.of()).stream()
        .map(number -> new WordMatch(number, MatchKind.STEM, whole, Inflection.STEM, false))
        .forEach(candidates::addAnywhere);
  }

  /** Two words are one when they take the same forms: سنة and سنه are not. */
  private record Identity(String key, List<Form> forms) {}

  private record NumberedForm(int number, Form form) {}
}

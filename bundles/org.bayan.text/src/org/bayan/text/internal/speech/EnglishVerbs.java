package org.bayan.text.internal.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms of the English verbs of saying. */
final class EnglishVerbs {
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "further",
          "likewise",
          "again",
          "once",
          "more",
          "then",
          "specifically",
          "particularly",
          "repeatedly",
          "jointly",
          "strongly",
          "firmly",
          "warmly",
          "deeply",
          "unanimously",
          "however",
          "therefore",
          "moreover",
          "has",
          "have",
          "had",
          "solemnly",
          "gravely",
          "seriously",
          "profoundly",
          "fully",
          "expressly",
          "furthermore",
          "additionally",
          "clearly",
          "earlier",
          "later");

  private final Map<String, SpeechVerb> verbs = new HashMap<>();
  private final Set<String> third = new HashSet<>();
  private final Set<String> past = new HashSet<>();
  private final Set<String> gerunds = new HashSet<>();

  EnglishVerbs() {
    Table.lines("verbs.en.tab").forEach(this::add);
  }

  private void add(String line) {
    String[] columns = line.split("\t");
    String[] forms = columns[0].split(" ");
    SpeechVerb verb = SpeechVerb.of(columns[1], columns[2]);
    for (String form : forms) {
      verbs.put(form, verb);
    }
    third.add(forms[1]);
    past.add(forms[2]);
    gerunds.add(forms[4]);
  }

  Optional<SpeechVerb> of(String word) {
    return Optional.ofNullable(verbs.get(word));
  }

  /** Whether a form can be the verb of a sentence. */
  boolean isFinite(String word) {
    return verbs.containsKey(word) && !gerunds.contains(word);
  }

  /** Whether a form is the third person of the present. */
  boolean isThird(String word) {
    return third.contains(word);
  }

  boolean isPast(String word) {
    return past.contains(word);
  }

  boolean isGerund(String word) {
    return gerunds.contains(word);
  }

  /** Whether a word may stand between a subject and its verb, or before the verb of a paragraph. */
  static boolean isAdverb(String word) {
    return ADVERBS.contains(word);
  }
}

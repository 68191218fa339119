package org.bayan.text.internal.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The inflected forms of the Arabic verbs of saying, with the conjunctions written on them. */
final class ArabicVerbs {
  private static final List<String> CONJUNCTIONS = List.of("و", "ف");

  private final Map<String, List<SpeechVerb>> forms = new HashMap<>();
  private final Map<String, List<SpeechVerb>> participles = new HashMap<>();
  private final Set<String> plurals = new HashSet<>();

  ArabicVerbs() {
    Table.lines("verbs.ar.tab").forEach(this::add);
  }

  private void add(String line) {
    String[] columns = line.split("\t");
    SpeechVerb verb = SpeechVerb.of(columns[2], columns[3]);
    addPerfect(columns[0].split(","), verb);
    addImperfect(columns[1].split(","), verb);
    if (columns.length > 4) {
      addParticiple(columns[4], verb);
    }
  }

  private void addPerfect(String[] forms, SpeechVerb verb) {
    String he = forms[0];
    String plural = forms.length > 2 ? forms[2] : he + "وا";
    add(he, verb);
    add(forms.length > 1 ? forms[1] : he + "ت", verb);
    addPlural(plural, verb);
    addPlural(forms.length > 1 ? forms[1] + "ا" : he + "تا", verb);
    addPlural(forms.length > 1 && !he.equals("قال") ? plural : he + "ا", verb);
  }

  private void addImperfect(String[] stems, SpeechVerb verb) {
    String plural = stems.length > 1 ? stems[1] : stems[0] + "ون";
    for (String prefix : List.of("ي", "ت")) {
      add(prefix + stems[0], verb);
      addPlural(prefix + plural, verb);
      addPlural(prefix + stems[0] + "ان", verb);
    }
  }

  private void addParticiple(String stem, SpeechVerb verb) {
    boolean weak = stem.endsWith("ي");
    String strong = weak ? stem.substring(0, stem.length() - 1) : stem;
    for (String form :
        List.of(stem + "ا", stem + "ه", strong + "ين", stem + "تين", stem + "ات", strong + "ون")) {
      participles.computeIfAbsent(form, key -> new ArrayList<>()).add(verb);
    }
  }

  private void add(String form, SpeechVerb verb) {
    List<SpeechVerb> verbs = forms.computeIfAbsent(form, key -> new ArrayList<>());
    if (!verbs.contains(verb)) {
      verbs.add(verb);
    }
  }

  private void addPlural(String form, SpeechVerb verb) {
    add(form, verb);
    plurals.add(form);
  }

  /** The verbs that a folded word may be a form of, itself or behind a conjunction. */
  List<SpeechVerb> of(String word) {
    return lookUp(forms, word);
  }

  /** The verbs of which a folded word may be the participle in the accusative. */
  List<SpeechVerb> ofParticiple(String word) {
    return lookUp(participles, word);
  }

  /** Whether a form names who speaks by itself: "they said". */
  boolean isPlural(String word) {
    return plurals.contains(word) || plurals.contains(withoutConjunction(word));
  }

  private static List<SpeechVerb> lookUp(Map<String, List<SpeechVerb>> in, String word) {
    List<SpeechVerb> whole = in.getOrDefault(word, List.of());
    return whole.isEmpty() ? in.getOrDefault(withoutConjunction(word), List.of()) : whole;
  }

  private static String withoutConjunction(String word) {
    boolean joined = CONJUNCTIONS.stream().anyMatch(word::startsWith);
    return joined ? word.substring(1) : word;
  }
}

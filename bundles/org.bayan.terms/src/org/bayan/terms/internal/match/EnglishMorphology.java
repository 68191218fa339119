package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bayan.terms.MatchKind;
import org.bayan.text.EnglishStemmer;
import org.bayan.text.Token;

/** English: regular plurals either way, the possessive, capitals of short acronyms. */
final class EnglishMorphology implements Morphology {
  private static final int SHORTEST_INFLECTED = 3;
  private static final int LONGEST_SHORT_ACRONYM = 3;
  private static final int SHORTEST_STEM = 4;

  @Override
  public List<Form> forms(Token termWord) {
    String key = termWord.key();
    List<Form> forms = new ArrayList<>();
    if (!termWord.isWord()) {
      forms.add(Form.of(key, MatchKind.FOLDED));
    } else if (isShortAcronym(termWord)) {
      forms.add(Form.of(capitals(key), MatchKind.FOLDED));
      forms.add(Form.of(capitals(key) + "s", MatchKind.INFLECTED));
    } else {
      forms.add(Form.of(key, MatchKind.FOLDED));
      if (key.length() >= SHORTEST_INFLECTED) {
        EnglishPlurals.of(key).forEach(plural -> forms.add(Form.of(plural, MatchKind.INFLECTED)));
        singulars(termWord).forEach(single -> forms.add(Form.of(single, MatchKind.INFLECTED)));
      }
    }
    return forms;
  }

  @Override
  public List<Reading> readings(Token textWord) {
    List<Reading> readings = new ArrayList<>();
    addReadings(textWord.text(), textWord.key(), MatchKind.FOLDED, readings);
    int possessive = possessiveLength(textWord.key());
    if (possessive > 0) {
      String text = withoutEnd(textWord.text(), possessive);
      addReadings(text, withoutEnd(textWord.key(), possessive), MatchKind.CLITIC, readings);
    }
    return readings;
  }

  /** A short word in capitals is offered in capitals too: forms in capitals are of acronyms. */
  private static void addReadings(String text, String key, MatchKind kind, List<Reading> readings) {
    readings.add(new Reading(key, kind, false, false, false));
    boolean plural = text.endsWith("s");
    String head = plural ? withoutEnd(text, 1) : text;
    if (head.length() <= LONGEST_SHORT_ACRONYM && isCapitals(head)) {
      String capitals = capitals(withoutEnd(key, plural ? 1 : 0));
      readings.add(new Reading(plural ? capitals + "s" : capitals, kind, false, false, false));
    }
  }

  @Override
  public Optional<String> stem(String key) {
    String stem = EnglishStemmer.stem(key);
    return stem.length() >= SHORTEST_STEM ? Optional.of(stem) : Optional.empty();
  }

  private static boolean isShortAcronym(Token word) {
    return word.text().length() <= LONGEST_SHORT_ACRONYM && isCapitals(word.text());
  }

  private static boolean isCapitals(String text) {
    return text.length() >= 2 && text.chars().allMatch(Character::isUpperCase);
  }

  private static String capitals(String key) {
    return key.toUpperCase(Locale.ROOT);
  }

  private static int possessiveLength(String key) {
    if (key.endsWith("'s")) {
      return 2;
    }
    return key.endsWith("'") ? 1 : 0;
  }

  private static Set<String> singulars(Token word) {
    String key = word.key();
    // ISIS, SALIS: the last letter of an acronym is no ending.
    boolean bare = !key.endsWith("s") || key.endsWith("ss") || key.endsWith("us");
    if (bare || key.endsWith("is") || isCapitals(word.text())) {
      return Set.of();
    }
    if (key.endsWith("ies") && key.length() > SHORTEST_INFLECTED + 1) {
      return Set.of(withoutEnd(key, "ies".length()) + "y");
    }
    Set<String> singulars = new LinkedHashSet<>();
    if (key.endsWith("es") && EnglishPlurals.hisses(withoutEnd(key, 2))) {
      singulars.add(withoutEnd(key, 2));
    }
    if (key.endsWith("ses")) {
      singulars.add(withoutEnd(key, 2) + "is");
    }
    if (key.length() > SHORTEST_INFLECTED) {
      singulars.add(withoutEnd(key, 1));
    }
    return singulars;
  }

  private static String withoutEnd(String word, int length) {
    return word.substring(0, word.length() - length);
  }
}

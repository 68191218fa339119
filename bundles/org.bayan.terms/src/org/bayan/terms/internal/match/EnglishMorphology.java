package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.terms.Inflection;
import org.bayan.text.EnglishStemmer;
import org.bayan.text.Token;

/** English: plurals either way, British and American spelling, the possessive, short acronyms. */
final class EnglishMorphology implements Morphology {
  private static final int SHORTEST_INFLECTED = 3;
  private static final int LONGEST_SHORT_ACRONYM = 3;
  private static final int SHORTEST_STEM = 4;

  @Override
  public List<Form> forms(Token termWord) {
    String key = termWord.key();
    List<Form> forms = new ArrayList<>();
    if (!termWord.isWord()) {
      forms.add(Form.itself(key));
    } else if (isShortAcronym(termWord)) {
      forms.add(Form.itself(capitals(key)));
      forms.add(Form.inflected(capitals(key) + "s", Inflection.PLURAL));
    } else {
      forms.add(Form.itself(key));
      addInflected(key, forms);
      for (String single : EnglishPlurals.singularsOf(termWord)) {
        addSpelled(single, Inflection.SINGULAR, forms);
      }
      for (String variant : EnglishSpelling.variants(key)) {
        forms.add(Form.spelling(variant));
        addInflected(variant, forms);
      }
    }
    return forms;
  }

  private static void addInflected(String key, List<Form> forms) {
    if (key.length() >= SHORTEST_INFLECTED) {
      EnglishPlurals.of(key)
          .forEach(plural -> forms.add(Form.inflected(plural, Inflection.PLURAL)));
    }
  }

  private static void addSpelled(String key, Inflection inflection, List<Form> forms) {
    forms.add(Form.inflected(key, inflection));
    EnglishSpelling.variants(key)
        .forEach(variant -> forms.add(Form.inflected(variant, inflection)));
  }

  @Override
  public List<Reading> readings(Token textWord) {
    List<Reading> readings = new ArrayList<>();
    String text = textWord.text();
    String key = textWord.key();
    addReadings(text, key, "", readings);
    int possessive = possessiveLength(key);
    if (possessive > 0) {
      String suffix = key.substring(key.length() - possessive);
      addReadings(withoutEnd(text, possessive), withoutEnd(key, possessive), suffix, readings);
    }
    return readings;
  }

  /** A short word in capitals is offered in capitals too: forms in capitals are of acronyms. */
  private static void addReadings(String text, String key, String suffix, List<Reading> readings) {
    readings.add(new Reading(key, "", suffix, false));
    String joined = EnglishSpelling.withoutApostrophe(key);
    if (!joined.equals(key)) {
      readings.add(new Reading(joined, "", suffix, false));
    }
    boolean plural = text.endsWith("s");
    String head = plural ? withoutEnd(text, 1) : text;
    if (head.length() <= LONGEST_SHORT_ACRONYM && EnglishPlurals.isCapitals(head)) {
      String capitals = capitals(withoutEnd(key, plural ? 1 : 0));
      readings.add(new Reading(plural ? capitals + "s" : capitals, "", suffix, false));
    }
  }

  @Override
  public Optional<String> stem(String key) {
    String stem = EnglishStemmer.stem(key);
    return stem.length() >= SHORTEST_STEM ? Optional.of(stem) : Optional.empty();
  }

  private static boolean isShortAcronym(Token word) {
    return word.text().length() <= LONGEST_SHORT_ACRONYM && EnglishPlurals.isCapitals(word.text());
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

  private static String withoutEnd(String word, int length) {
    return word.substring(0, word.length() - length);
  }
}

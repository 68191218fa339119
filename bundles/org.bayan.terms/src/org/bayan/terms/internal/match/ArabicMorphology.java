package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.text.ArabicClitics;
import org.bayan.text.ArabicStemmer;
import org.bayan.text.CliticReading;
import org.bayan.text.Token;

/**
 * Arabic: the readings of {@link ArabicClitics} that can be meant before a noun, and the forms of
 * {@link ArabicForms}.
 */
final class ArabicMorphology implements Morphology {
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_STEM = 5;

  @Override
  public List<Form> forms(Token termWord) {
    return ArabicForms.of(termWord);
  }

  @Override
  public List<Reading> readings(Token textWord) {
    List<Reading> readings = new ArrayList<>();
    String letters = textWord.text();
    readings.add(new Reading(textWord.key(), "", "", letters.startsWith("إ")));
    if (!textWord.isWord()) {
      return readings;
    }
    boolean tehMarbuta = ArabicForms.endsWithTehMarbuta(letters);
    boolean listed = BrokenPlurals.contains(textWord.key());
    boolean hamza = ArabicForms.beginsWithHamza(letters);
    for (CliticReading reading : ArabicClitics.readings(textWord.key())) {
      boolean pronoun = !reading.suffix().isEmpty();
      boolean whole = reading.prefix().isEmpty() && !pronoun;
      boolean impossible = pronoun && tehMarbuta || hamza && reading.prefix().startsWith("ا");
      // فرد is listed as a noun, so that it is not ف and رد.
      boolean torn = listed && reading.prefix().length() > 0 && !isDefinite(reading.prefix());
      if (!whole && !impossible && !torn && isNominal(reading)) {
        boolean below = letters.startsWith("إ", reading.prefix().length());
        readings.add(new Reading(reading.core(), reading.prefix(), reading.suffix(), below));
      }
    }
    return readings;
  }

  /**
   * Whether a noun of a term can be meant: no question or future particle, no pronoun of the first
   * person singular or the second person, which official texts hardly have and which look like the
   * ending of an adjective or the last letter of a noun.
   */
  private static boolean isNominal(CliticReading reading) {
    String prefix = reading.prefix();
    boolean particle = prefix.endsWith("س") || (prefix.startsWith("ا") && !prefix.equals(ARTICLE));
    return !particle
        && switch (reading.suffix()) {
          case "", "ه", "ها", "هم", "هن", "هما", "نا" -> true;
          default -> false;
        };
  }

  private static boolean isDefinite(String prefix) {
    return prefix.endsWith(ARTICLE) || prefix.endsWith("لل");
  }

  @Override
  public boolean isFunctionWord(String key) {
    return ArabicFunctionWords.contains(key);
  }

  @Override
  public boolean isFunctionPhrase(String first, String second) {
    return ArabicFunctionWords.areOne(first, second);
  }

  @Override
  public Optional<String> stem(String key) {
    String stem = ArabicStemmer.stem(key);
    return stem.length() >= SHORTEST_STEM ? Optional.of(stem) : Optional.empty();
  }
}

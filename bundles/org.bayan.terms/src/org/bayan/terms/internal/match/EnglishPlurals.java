package org.bayan.terms.internal.match;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.text.Folding;
import org.bayan.text.Token;

/** English nouns in singular and plural: the rules, and the common nouns that follow none. */
public final class EnglishPlurals {
  private static final int SHORTEST_SINGULAR = 3;
  private static final String VOWELS = "aeiou";

  /** Singular, slash, plural. */
  private static final String IRREGULAR =
      "man/men woman/women child/children person/people foot/feet tooth/teeth goose/geese"
          + " mouse/mice ox/oxen life/lives wife/wives knife/knives half/halves leaf/leaves"
          + " shelf/shelves thief/thieves wolf/wolves self/selves loaf/loaves"
          + " criterion/criteria phenomenon/phenomena medium/media datum/data stratum/strata"
          + " bacterium/bacteria curriculum/curricula memorandum/memoranda symposium/symposia"
          + " referendum/referenda forum/fora aquarium/aquaria index/indices appendix/appendices"
          + " matrix/matrices vertex/vertices nucleus/nuclei stimulus/stimuli alumnus/alumni"
          + " fungus/fungi locus/loci formula/formulae larva/larvae antenna/antennae genus/genera"
          + " corpus/corpora axis/axes thesis/theses";

  /** What ends in {@code s} and is no plural, or whose singular is another word. */
  private static final Set<String> NO_PLURALS =
      Set.of("news", "series", "species", "means", "goods", "arms", "customs", "thanks");

  private static final Map<String, String> PLURALS = new HashMap<>();
  private static final Map<String, String> SINGULARS = new HashMap<>();

  static {
    for (String pair : IRREGULAR.split(" ")) {
      String[] words = pair.split("/");
      PLURALS.put(words[0], words[1]);
      SINGULARS.put(words[1], words[0]);
    }
  }

  private EnglishPlurals() {}

  /**
   * The plurals of a term: those of its last word.
   *
   * @param term as it is written
   * @return folded
   */
  public static Stream<String> ofPhrase(String term) {
    String key = Folding.key(term).strip();
    int last = key.lastIndexOf(' ') + 1;
    if (last >= key.length() || !Character.isLetter(key.charAt(key.length() - 1))) {
      return Stream.empty();
    }
    String head = key.substring(0, last);
    return of(key.substring(last)).stream().map(plural -> head + plural);
  }

  /** The plurals that a folded word may have. */
  static Set<String> of(String key) {
    Set<String> plurals = new LinkedHashSet<>();
    if (PLURALS.containsKey(key)) {
      plurals.add(PLURALS.get(key));
    }
    if (key.endsWith("y") && !isVowel(key, key.length() - 2)) {
      plurals.add(withoutEnd(key, 1) + "ies");
    } else if (hisses(key)) {
      plurals.add(key + "es");
    } else {
      plurals.add(key + "s");
      if (key.endsWith("o")) {
        plurals.add(key + "es");
      }
    }
    if (key.endsWith("sis")) {
      plurals.add(withoutEnd(key, 2) + "es");
    }
    return plurals;
  }

  /** The singulars that a word may have; none for what does not look like a plural. */
  static Set<String> singularsOf(Token word) {
    String key = word.key();
    if (SINGULARS.containsKey(key)) {
      return Set.of(SINGULARS.get(key));
    }
    if (!isPlural(key) || NO_PLURALS.contains(key) || isCapitals(word.text())) {
      return Set.of();
    }
    if (key.endsWith("ies") && key.length() > SHORTEST_SINGULAR + 1) {
      return Set.of(withoutEnd(key, "ies".length()) + "y");
    }
    Set<String> singulars = new LinkedHashSet<>();
    if (key.endsWith("es") && hisses(withoutEnd(key, 2))) {
      singulars.add(withoutEnd(key, 2));
    }
    if (key.endsWith("ses")) {
      singulars.add(withoutEnd(key, 2) + "is");
    }
    if (key.length() > SHORTEST_SINGULAR) {
      singulars.add(withoutEnd(key, 1));
    }
    return singulars;
  }

  /** Not {@code process}, {@code campus}, {@code crisis}; not {@code economics}, a science. */
  private static boolean isPlural(String key) {
    boolean other =
        key.endsWith("ss") || key.endsWith("us") || key.endsWith("is") || key.endsWith("ics");
    return key.endsWith("s") && !other;
  }

  /** Whether a word as written is an acronym, whose last letter is no ending: ISIS, SALIS. */
  static boolean isCapitals(String text) {
    return text.length() >= 2 && text.chars().allMatch(Character::isUpperCase);
  }

  private static boolean hisses(String key) {
    return key.endsWith("s")
        || key.endsWith("x")
        || key.endsWith("z")
        || key.endsWith("ch")
        || key.endsWith("sh");
  }

  private static boolean isVowel(String key, int index) {
    return VOWELS.indexOf(key.charAt(index)) >= 0;
  }

  private static String withoutEnd(String word, int length) {
    return word.substring(0, word.length() - length);
  }
}

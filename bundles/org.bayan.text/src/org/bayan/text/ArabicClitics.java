package org.bayan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The candidate readings of an Arabic word whose clitics are written together with it.
 *
 * <p>Proclitics stand in this order: the question particle أ; و or ف; then either س, or one of ب ك
 * ل; then ال, which after ل is written لل. A pronoun may follow when there is no article; before it
 * ة is written ت and is given back here. No reading is dropped for being unlikely: a dictionary, a
 * termbase or the other words of a document choose among them.
 */
public final class ArabicClitics {
  private static final int MINIMUM_CORE = 2;
  private static final List<String> QUESTION = List.of("", "ا");
  private static final List<String> CONJUNCTION = List.of("", "و", "ف");
  private static final List<String> PREPOSITION = List.of("", "ب", "ك", "ل", "س");
  private static final List<String> SUFFIXES =
      List.of("", "هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ني", "ه", "ك", "ي");
  private static final List<String> PREFIXES = prefixes();

  private ArabicClitics() {}

  /**
   * The readings of a word.
   *
   * @param folded a word folded by {@link Folding#key}
   * @return its readings, the uncut word first, each core at least two letters long
   */
  public static List<CliticReading> readings(String folded) {
    List<CliticReading> readings = new ArrayList<>();
    for (String prefix : PREFIXES) {
      if (folded.startsWith(prefix)) {
        addSuffixReadings(prefix, folded.substring(prefix.length()), readings);
      }
    }
    return readings;
  }

  private static void addSuffixReadings(String prefix, String rest, List<CliticReading> readings) {
    for (String suffix : SUFFIXES) {
      int length = rest.length() - suffix.length();
      if (!rest.endsWith(suffix) || length < MINIMUM_CORE) {
        continue;
      }
      if (!suffix.isEmpty() && isDefinite(prefix)) {
        continue;
      }
      String core = rest.substring(0, length);
      readings.add(new CliticReading(prefix, core, suffix));
      if (!suffix.isEmpty() && core.endsWith("ت") && length > MINIMUM_CORE) {
        readings.add(new CliticReading(prefix, core.substring(0, length - 1) + "ه", suffix));
      }
    }
  }

  private static boolean isDefinite(String prefix) {
    return prefix.endsWith("ال") || prefix.endsWith("لل");
  }

  private static List<String> prefixes() {
    List<String> prefixes = new ArrayList<>();
    for (String question : QUESTION) {
      for (String conjunction : CONJUNCTION) {
        String outer = question + conjunction;
        PREPOSITION.forEach(preposition -> prefixes.add(outer + preposition));
        prefixes.add(outer + "ال");
        prefixes.add(outer + "بال");
        prefixes.add(outer + "كال");
        prefixes.add(outer + "لل");
      }
    }
    return List.copyOf(prefixes);
  }
}

package org.bayan.index.internal.spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of an Arabic word when its clitics are taken off, in the spelling of the word: other
 * than {@link org.bayan.text.ArabicClitics}, which reads folded words, hamza and ة stay. The order
 * of the clitics is the same: و or ف, then ب, ك or ل, then ال, or a pronoun at the end.
 */
public final class ArabicCores {

  private static final int SHORTEST = 3;
  private static final List<String> PREFIXES = prefixes();
  private static final List<String> PRONOUNS =
      List.of("هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ه", "ك", "ي");

  private ArabicCores() {}

  /**
   * The cores of a word, without the word itself.
   *
   * @param word in its bare form
   * @return what may stand in a dictionary, at least three letters each
   */
  public static List<String> of(String word) {
    List<String> cores = new ArrayList<>();
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix)) {
        String core = word.substring(prefix.length());
        add(core, !prefix.isEmpty(), cores);
        if (!prefix.endsWith("ال") && !prefix.endsWith("لل")) {
          addWithoutPronoun(core, cores);
        }
      }
    }
    return cores;
  }

  private static void addWithoutPronoun(String core, List<String> cores) {
    for (String pronoun : PRONOUNS) {
      if (core.endsWith(pronoun)) {
        String rest = core.substring(0, core.length() - pronoun.length());
        add(rest, true, cores);
        if (rest.endsWith("ت")) {
          add(rest.substring(0, rest.length() - 1) + "ة", true, cores);
        }
      }
    }
  }

  private static void add(String core, boolean differs, List<String> cores) {
    if (differs && core.length() >= SHORTEST && !cores.contains(core)) {
      cores.add(core);
    }
  }

  private static List<String> prefixes() {
    List<String> prefixes = new ArrayList<>();
    for (String conjunction : List.of("", "و", "ف")) {
      for (String rest : List.of("", "ب", "ك", "ل", "ال", "بال", "كال", "لل")) {
        prefixes.add(conjunction + rest);
      }
    }
    return List.copyOf(prefixes);
  }
}

package org.bayan.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How one word of a text stands for one word of a term.
 *
 * @param proclitics what is written together with it before it, in order: {@code و}, {@code ب},
 *     {@code ال}; the contracted {@code لل} counts as {@code ل} and {@code ال}
 * @param core the word between them as it is written; without vowel signs where there are clitics
 * @param enclitic the pronoun or possessive behind it; empty where there is none
 * @param inflection what the core is to the word of the term
 */
public record WordAnalysis(
    List<String> proclitics, String core, String enclitic, Inflection inflection) {

  /** Copies the list and checks that nothing is absent. */
  public WordAnalysis {
    proclitics = List.copyOf(proclitics);
    Objects.requireNonNull(core, "core");
    Objects.requireNonNull(enclitic, "enclitic");
    Objects.requireNonNull(inflection, "inflection");
  }

  /**
   * The word in its parts, such as {@code و+ب+ال|تحالف}, {@code قوات|ها} or {@code ال|مقاتلين
   * (plural)}.
   */
  public String describe() {
    List<String> parts = new ArrayList<>();
    if (!proclitics.isEmpty()) {
      parts.add(String.join("+", proclitics));
    }
    parts.add(core);
    if (!enclitic.isEmpty()) {
      parts.add(enclitic);
    }
    String word = String.join("|", parts);
    return inflection == Inflection.NONE ? word : word + " (" + name(inflection) + ")";
  }

  private static String name(Inflection inflection) {
    return inflection.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

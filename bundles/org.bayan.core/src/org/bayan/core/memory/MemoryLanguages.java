package org.bayan.core.memory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.TaskException.Kind;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.text.LanguageGuess;

/**
 * From which language to which a memory is looked into.
 *
 * @param source BCP 47 tag
 * @param target BCP 47 tag
 */
record MemoryLanguages(String source, String target) {

  /**
   * The languages that are asked for, or what texts and memory make likely.
   *
   * @param text some text in the source language
   * @throws TaskException when the language of the text cannot be told, or the memory has none but
   *     it, or several others
   */
  static MemoryLanguages of(
      TranslationMemory memory, String text, Optional<String> source, Optional<String> target)
      throws TaskException {
    String language =
        source
            .or(() -> LanguageGuess.of(text))
            .orElseThrow(
                () -> request("The language of the text cannot be told; name it.", "--lang"));
    if (target.isPresent()) {
      return new MemoryLanguages(language, target.get());
    }
    List<String> others =
        memory.languages().stream().filter(other -> !other.equals(primary(language))).toList();
    if (others.size() > 1) {
      throw request(
          "The memory has texts in "
              + String.join(", ", memory.languages())
              + "; name the language of the translations.",
          "--target");
    }
    return new MemoryLanguages(language, others.isEmpty() ? "" : others.get(0));
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  private static TaskException request(String sentence, String option) {
    return new TaskException(Kind.REQUEST, sentence).withOption(option);
  }
}

package org.bayan.exchange.internal.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The translations in an article of a dictionary of dictd: below the headword with its
 * pronunciation and part of speech, a line for each sense, maybe numbered, and translations parted
 * by commas and semicolons. What is in brackets explains and is left out; so are references and
 * examples.
 */
final class DictdArticle {
  private static final Pattern NOTES =
      Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|<[^<>]*>|\\{[^{}]*\\}");
  private static final Pattern PRONUNCIATION = Pattern.compile("/[^/]*/");
  private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\d{1,3}|[a-z])[.)]\\s*");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "^(?:see(?: also)?|syn(?:onyms?)?|ant(?:onyms?)?|notes?|examples?|usage|cf|compare)"
              + "\\s*[.:].*|^[\"\u00AB\u201C].*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN = Pattern.compile("[,;\u060C\u061B]");

  private DictdArticle() {}

  static List<String> translations(String headword, String article) {
    List<String> lines = article.lines().filter(line -> !line.isBlank()).toList();
    List<String> translations = new ArrayList<>();
    if (lines.size() == 1) {
      String line = PRONUNCIATION.matcher(lines.getFirst()).replaceAll(" ");
      add(withoutWords(line, headword.strip().split("\\s+").length), translations);
    }
    lines.stream().skip(1).forEach(line -> add(line, translations));
    return translations;
  }

  /** What stands behind the headword on its own line. */
  private static String withoutWords(String line, int words) {
    String[] parts = line.strip().split("\\s+", words + 1);
    return parts.length > words ? parts[words] : "";
  }

  private static void add(String line, List<String> translations) {
    String text = NUMBER.matcher(NOTES.matcher(line).replaceAll(" ")).replaceFirst("").strip();
    if (REFERENCE.matcher(text).matches()) {
      return;
    }
    for (String translation : BETWEEN.split(text)) {
      if (!translation.isBlank()) {
        translations.add(translation.strip());
      }
    }
  }
}

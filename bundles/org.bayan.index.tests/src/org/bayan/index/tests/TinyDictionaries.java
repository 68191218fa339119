package org.bayan.index.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.index.spelling.DictionaryException;
import org.bayan.index.spelling.DictionaryFiles;
import org.bayan.index.spelling.SpellingDictionary;

/** Dictionaries of a few words, made for the tests. */
final class TinyDictionaries {

  /** Nouns with the usual clitics; the encoding is named at the end, as Debian's file has it. */
  private static final List<String> ARABIC_RULES =
      List.of(
          "FLAG long",
          "PFX Pa Y 6",
          "PFX Pa 0 ال .",
          "PFX Pa 0 وال .",
          "PFX Pa 0 بال .",
          "PFX Pa 0 و .",
          "PFX Pa 0 ب .",
          "PFX Pa 0 لل .",
          "SFX Sa Y 2",
          "SFX Sa 0 ه .",
          "SFX Sa 0 هم .",
          "TRY ايلمونترب",
          "SET UTF-8");

  private static final List<String> ARABIC_WORDS =
      List.of(
          "كتاب/PaSa",
          "مدرسة/Pa",
          "إرهاب/PaSa",
          "مقاتل/PaSa",
          "على",
          "إلى",
          "أجنبي/Pa",
          "مسؤول/Pa",
          "سلام/Pa");

  private TinyDictionaries() {}

  /** Arabic, with rules for clitics. */
  static SpellingDictionary arabic(Path folder) {
    return load(write(folder, "ar", ARABIC_RULES, ARABIC_WORDS));
  }

  /** Arabic words without any rule. */
  static SpellingDictionary plainArabic(Path folder) {
    return load(
        write(
            folder,
            "ar_plain",
            List.of("SET UTF-8"),
            List.of("كتاب", "مدرسة", "إرهاب", "مقاتل", "على", "إلى")));
  }

  /** English, with a rule for the plural and one for the possessive. */
  static SpellingDictionary english(Path folder) {
    return load(
        write(
            folder,
            "en_US",
            List.of("SET UTF-8", "TRY esianrtolcdugmphbyfvkwz'", "SFX S Y 1", "SFX S 0 s [^s]"),
            List.of(
                "the",
                "coalition/S",
                "fighter/S",
                "foreign",
                "terrorist/S",
                "statement/S",
                "met",
                "in",
                "emptive",
                "don't",
                "letter/S")));
  }

  /** Writes a dictionary. */
  static DictionaryFiles write(Path folder, String name, List<String> rules, List<String> words) {
    try {
      Files.createDirectories(folder);
      Path affixes = folder.resolve(name + ".aff");
      Path list = folder.resolve(name + ".dic");
      Files.write(affixes, rules, StandardCharsets.UTF_8);
      Files.writeString(list, words.size() + "\n" + String.join("\n", words) + "\n");
      return new DictionaryFiles(affixes, list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SpellingDictionary load(DictionaryFiles files) {
    try {
      return SpellingDictionary.load(files);
    } catch (DictionaryException e) {
      throw new AssertionError(e);
    }
  }
}

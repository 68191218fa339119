package org.bayan.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.ui.preferences.BayanPreferences;

/** Dictionaries of a few words, used before those of the machine that the tests run on. */
final class TinyDictionaries {

  private TinyDictionaries() {}

  /** Writes an English and an Arabic dictionary into a folder and lets Bayan use them. */
  static void use(Path folder) throws IOException {
    write(
        folder,
        "en",
        List.of("SET UTF-8", "TRY esianrtolcdugmphbyfvkwz"),
        List.of("the", "committee", "welcomed", "progress", "made", "report", "see", "of"));
    write(
        folder,
        "ar",
        List.of("SET UTF-8", "TRY ايلمونترب", "PFX A Y 2", "PFX A 0 ال .", "PFX A 0 وال ."),
        List.of("لجنة/A", "رحبت", "تقدم/A", "إلى", "مدرسة/A"));
    BayanPreferences.node().put(BayanPreferences.DICTIONARIES, folder.toString());
  }

  private static void write(Path folder, String name, List<String> rules, List<String> words)
      throws IOException {
    Files.write(folder.resolve(name + ".aff"), rules, StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve(name + ".dic"), words.size() + "\n" + String.join("\n", words) + "\n");
  }
}

package org.bayan.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The letters that open menus and choose from them, and how long menus are. */
class MnemonicsTest {

  private static final Path BUNDLES = Checkout.ROOT.resolve("bundles");

  /** What fits under the menu bar on a screen of 700 pixels, with room for separators. */
  private static final int FITTING_ENTRIES = 24;

  /** A language of the interface. */
  enum Language {
    ENGLISH("", ""),
    ARABIC(".nl_ar", "_ar");

    private final String fragment;
    private final String suffix;

    Language(String fragment, String suffix) {
      this.fragment = fragment;
      this.suffix = suffix;
    }

    private Map<String, String> plugin(String bundle) throws IOException {
      Path file = BUNDLES.resolve(bundle + fragment).resolve("plugin" + suffix + ".properties");
      return Files.exists(file) ? Texts.read(file) : Map.of();
    }

    /** What the plug-ins with menus say, and the names that the platform gives its commands. */
    Map<String, String> menus() throws IOException {
      Map<String, String> texts = new TreeMap<>(plugin("org.bayan.platform"));
      texts.putAll(plugin("org.bayan.rules.ui"));
      texts.putAll(plugin("org.bayan.terms.ui"));
      texts.putAll(plugin("org.bayan.memory.ui"));
      texts.putAll(plugin("org.bayan.library.ui"));
      texts.putAll(plugin("org.bayan.quality.ui"));
      texts.putAll(plugin("org.bayan.ui"));
      return texts;
    }

    Map<String, String> product() throws IOException {
      String source = this == ENGLISH ? "src/" : "";
      String file = "org/bayan/rcp/internal/messages" + suffix + ".properties";
      return Texts.read(BUNDLES.resolve("org.bayan.rcp" + fragment).resolve(source + file));
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_two_entries_of_a_menu_share_a_letter(Language language) throws Exception {
    Map<String, String> texts = language.menus();
    Map<String, List<String>> menus = Menus.mnemonics();
    assertTrue(menus.size() > 5, menus.toString());
    menus.forEach((menu, keys) -> assertUnique(menu, keys.stream().map(texts::get).toList()));
  }

  @Test
  void every_menu_fits_on_a_small_screen() throws Exception {
    Menus.mnemonics()
        .forEach((menu, keys) -> assertTrue(keys.size() <= FITTING_ENTRIES, menu + ": " + keys));
  }

  @ParameterizedTest
  @EnumSource
  void every_letter_is_one_of_its_label(Language language) throws IOException {
    Map<String, String> texts = language.menus();
    texts.forEach(
        (key, letter) -> {
          String of = key.replaceFirst("\\.mnemonic$", "");
          String label = texts.getOrDefault(of, texts.get(of + ".name"));
          if (!of.equals(key) && label != null) {
            assertEquals(1, letter.length(), key);
            assertTrue(
                label.toUpperCase(Locale.ROOT).contains(letter),
                key + ": " + letter + " is not in " + label);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void no_letter_comes_twice_in_the_menu_bar(Language language) throws IOException {
    Map<String, String> texts = language.menus();
    List<String> letters = new ArrayList<>();
    for (String menu : List.of("file", "edit", "window", "help")) {
      letters.add(letter(language.product().get("BayanMenus_" + menu)));
    }
    letters.add(texts.get("menu.bitext.mnemonic"));
    letters.add(texts.get("menu.translation.mnemonic"));
    assertUnique("menu bar", letters);
    letters.remove(texts.get("menu.bitext.mnemonic"));
    letters.remove(texts.get("menu.translation.mnemonic"));
    letters.add(letter(texts.get("menu.label")));
    assertUnique("menu bar over rules", letters);
  }

  private static String letter(String label) {
    int mark = label.indexOf('&');
    assertFalse(mark < 0, label);
    return label.substring(mark + 1, mark + 2).toUpperCase(Locale.ROOT);
  }

  private static void assertUnique(String menu, List<String> letters) {
    assertFalse(letters.contains(null), menu + " has an entry without a letter: " + letters);
    assertEquals(letters.size(), new HashSet<>(letters).size(), menu + ": " + letters);
  }
}

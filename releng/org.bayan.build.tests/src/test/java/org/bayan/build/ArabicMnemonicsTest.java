package org.bayan.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The letters that open Arabic menus and choose from them. */
class ArabicMnemonicsTest {

  private static final Path BUNDLES = Checkout.ROOT.resolve("bundles");

  private static final int ALPHABET = 28;

  private final Map<String, String> editor =
      Texts.read(BUNDLES.resolve("org.bayan.ui.nl_ar/plugin_ar.properties"));

  private final Map<String, String> platform =
      Texts.read(BUNDLES.resolve("org.bayan.platform.nl_ar/plugin_ar.properties"));

  ArabicMnemonicsTest() throws IOException {}

  @Test
  void two_entries_of_a_menu_share_a_letter_only_where_the_alphabet_is_too_short()
      throws Exception {
    Map<String, List<String>> menus = new TreeMap<>();
    for (String kind : List.of("menu", "menuContribution")) {
      NodeList found = plugin().getElementsByTagName(kind);
      for (int i = 0; i < found.getLength(); i++) {
        Element menu = (Element) found.item(i);
        menus.computeIfAbsent(place(menu), id -> new ArrayList<>()).addAll(mnemonics(menu));
      }
    }
    assertTrue(menus.size() > 5, menus.toString());
    menus.values().forEach(ArabicMnemonicsTest::assertUnique);
  }

  /** The menu that an element makes or adds to, so that all that one menu gets is together. */
  private static String place(Element menu) {
    String place = menu.getAttribute("locationURI") + menu.getAttribute("id");
    return place.replaceFirst("^menu:", "").replaceFirst("\\?.*", "");
  }

  @Test
  void every_letter_is_one_of_its_label() {
    editor.forEach(
        (key, letter) -> {
          if (key.endsWith(".mnemonic")) {
            String text = label(key);
            assertEquals(1, letter.length(), key);
            assertTrue(text.contains(letter), key + ": " + letter + " is not in " + text);
          }
        });
  }

  /** What a mnemonic stands for: a menu, a command of ours, or one of the platform. */
  private String label(String mnemonic) {
    String key = mnemonic.replaceFirst("\\.mnemonic$", "");
    return Stream.of(editor.get(key), editor.get(key + ".name"), platform.get(key + ".name"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new AssertionError(mnemonic + " has no label"));
  }

  @Test
  void no_letter_comes_twice_in_the_menu_bar() throws IOException {
    Map<String, String> product =
        Texts.read(
            BUNDLES.resolve("org.bayan.rcp.nl_ar/org/bayan/rcp/internal/messages_ar.properties"));
    Map<String, String> rules =
        Texts.read(BUNDLES.resolve("org.bayan.rules.ui.nl_ar/plugin_ar.properties"));
    List<String> letters = new ArrayList<>();
    for (String menu : List.of("file", "edit", "window", "help")) {
      letters.add(letter(product.get("BayanMenus_" + menu)));
    }
    letters.add(editor.get("menu.bitext.mnemonic"));
    letters.add(letter(rules.get("menu.label")));
    assertUnique(letters);
  }

  private static String letter(String label) {
    int mark = label.indexOf('&');
    assertFalse(mark < 0, label);
    return label.substring(mark + 1, mark + 2);
  }

  private List<String> mnemonics(Element menu) {
    List<String> letters = new ArrayList<>();
    NodeList children = menu.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && child.hasAttribute("mnemonic")) {
        letters.add(editor.get(child.getAttribute("mnemonic").substring(1)));
      }
    }
    return letters;
  }

  /** A menu with more entries than Arabic has letters uses some of them for two. */
  private static void assertUnique(List<String> letters) {
    Map<String, Long> times =
        letters.stream().collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
    assertTrue(times.size() >= Math.min(letters.size(), ALPHABET), times.toString());
    assertTrue(times.values().stream().allMatch(count -> count <= 2), times.toString());
  }

  private static Element plugin() throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(BUNDLES.resolve("org.bayan.ui/plugin.xml").toFile())
        .getDocumentElement();
  }
}

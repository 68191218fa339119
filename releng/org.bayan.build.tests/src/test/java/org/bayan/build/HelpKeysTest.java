package org.bayan.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page of keys says what {@code plugin.xml} says. With {@code -Dbayan.help.write=true} the
 * tables of the pages are written instead.
 */
class HelpKeysTest {

  private static final Path BUNDLES = Checkout.ROOT.resolve("bundles");

  /** Where a table belongs: the place is named by a comment before it. */
  private static final Pattern TABLE =
      Pattern.compile("<!-- keys: (\\S+) (\\S+) -->\\n(?s:.*?</table>|)");

  @Test
  void the_english_page_has_the_keys_of_now() throws IOException {
    Map<String, String> platform = Map.of("org.eclipse.ui.edit.delete", "Delete");
    check(
        BUNDLES.resolve("org.bayan.help/pages/keys.html"),
        "%s/plugin.properties",
        platform,
        List.of("Command", "Standard", "InterText-like"));
  }

  @Test
  void the_arabic_page_has_the_keys_of_now() throws IOException {
    Map<String, String> platform = Map.of("org.eclipse.ui.edit.delete", "حذف");
    check(
        BUNDLES.resolve("org.bayan.help.nl_ar/nl/ar/pages/keys.html"),
        "%s.nl_ar/plugin_ar.properties",
        platform,
        List.of("الأمر", "المفاتيح المعتادة", "مفاتيح InterText"));
  }

  private static void check(
      Path page, String texts, Map<String, String> platform, List<String> headings)
      throws IOException {
    String before = Files.readString(page);
    Matcher tables = TABLE.matcher(before);
    StringBuilder after = new StringBuilder();
    while (tables.find()) {
      String bundle = tables.group(1);
      String context = tables.group(2);
      KeyTable keys =
          new KeyTable(
              BUNDLES.resolve(bundle),
              Texts.read(BUNDLES.resolve(texts.formatted(bundle))),
              platform);
      boolean both = context.endsWith("alignContext");
      String table = keys.of(context, both ? headings : headings.subList(0, 2));
      String place = "<!-- keys: " + bundle + " " + context + " -->\n";
      tables.appendReplacement(after, Matcher.quoteReplacement(place + table));
    }
    tables.appendTail(after);
    if (Boolean.getBoolean("bayan.help.write")) {
      Files.writeString(page, after);
    } else {
      assertEquals(after.toString(), before, page + " is stale; see CONTRIBUTING.md");
    }
  }
}

package org.bayan.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The help hangs together: topics, pages, links, pictures and contexts. */
class HelpContentsTest {

  private static final Path ENGLISH = Checkout.ROOT.resolve("bundles/org.bayan.help");
  private static final Path ARABIC =
      Checkout.ROOT.resolve("bundles/org.bayan.help.nl_ar").resolve("nl/ar");

  private static final long MOST_BYTES = 2 * 1024 * 1024;

  /** What the view of the help can show; see PageReader. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "meta", "title", "link", "body", "h1", "h2", "h3", "p", "ul", "ol", "li",
          "dl", "dt", "dd", "table", "tr", "th", "td", "a", "img", "kbd", "code", "pre", "strong",
          "em", "span");

  private static List<Path> pages(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("pages"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static List<Path> allPages() throws IOException {
    return Stream.concat(pages(ENGLISH).stream(), pages(ARABIC).stream()).toList();
  }

  private static Document parse(Path file) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
    return builder.parse(file.toFile());
  }

  private static Set<String> values(Document document, String element, String attribute) {
    Set<String> values = new TreeSet<>();
    NodeList nodes = document.getElementsByTagName(element);
    for (int at = 0; at < nodes.getLength(); at++) {
      String value = ((Element) nodes.item(at)).getAttribute(attribute);
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  /** Links are written for the place of the English page: the platform hides the language. */
  private static Path target(String link) {
    return ENGLISH.resolve("pages").resolve(link.replaceFirst("#.*", "")).normalize();
  }

  @Test
  void pages_have_only_elements_that_the_view_can_show() throws Exception {
    for (Path page : allPages()) {
      NodeList all = parse(page).getElementsByTagName("*");
      for (int at = 0; at < all.getLength(); at++) {
        String element = all.item(at).getNodeName();
        assertTrue(ELEMENTS.contains(element), page + " has <" + element + ">");
      }
    }
  }

  @Test
  void every_link_leads_to_a_page_and_every_anchor_is_there() throws Exception {
    for (Path page : allPages()) {
      for (String link : values(parse(page), "a", "href")) {
        Path target = target(link);
        assertTrue(Files.exists(target), page + ": " + link);
        if (link.contains("#")) {
          String anchor = link.substring(link.indexOf('#') + 1);
          assertTrue(values(parse(target), "*", "id").contains(anchor), page + ": " + link);
        }
      }
    }
  }

  @Test
  void every_picture_is_there_has_words_and_is_used() throws Exception {
    Set<String> used = new TreeSet<>();
    for (Path page : allPages()) {
      Document document = parse(page);
      Set<String> pictures = values(document, "img", "src");
      pictures.forEach(picture -> used.add(target(picture).getFileName().toString()));
      assertEquals(
          document.getElementsByTagName("img").getLength(),
          values(document, "img", "alt").size(),
          page + ": a picture without words");
    }
    Set<String> there = new TreeSet<>();
    for (Path picture : Checkout.list(ENGLISH.resolve("pictures"))) {
      there.add(picture.getFileName().toString());
    }
    assertEquals(there, used);
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.bayan.help", "org.bayan.help.nl_ar/nl/ar"})
  void the_topics_cover_all_pages_and_are_called_as_they_are(String folder) throws Exception {
    Path root = Checkout.ROOT.resolve("bundles").resolve(folder);
    Document toc = parse(root.resolve("toc.xml"));
    Set<String> pages = new TreeSet<>();
    for (Path page : pages(ENGLISH)) {
      pages.add("pages/" + page.getFileName());
    }
    assertEquals(pages, values(toc, "topic", "href"));
    NodeList topics = toc.getElementsByTagName("topic");
    for (int at = 0; at < topics.getLength(); at++) {
      Element topic = (Element) topics.item(at);
      Path page = root.resolve(topic.getAttribute("href"));
      if (topic.hasAttribute("href") && Files.exists(page)) {
        String heading = parse(page).getElementsByTagName("h1").item(0).getTextContent();
        assertEquals(heading, topic.getAttribute("label"), page.toString());
      }
    }
  }

  @Test
  void an_arabic_page_translates_an_english_one() throws Exception {
    for (Path page : pages(ARABIC)) {
      assertTrue(Files.exists(target(page.getFileName().toString())), page.toString());
      assertEquals(Set.of("ar"), values(parse(page), "html", "lang"), page.toString());
      assertEquals(Set.of("rtl"), values(parse(page), "html", "dir"), page.toString());
    }
  }

  @Test
  void every_place_has_a_context_and_every_context_points_at_pages() throws Exception {
    Document contexts = parse(ENGLISH.resolve("contexts.xml"));
    Path places = Checkout.ROOT.resolve("bundles/org.bayan.ui/src/org/bayan/ui/HelpContext.java");
    Matcher constants = Pattern.compile("(?m)^  ([A-Z_]+)[,;]$").matcher(Files.readString(places));
    Set<String> names = new TreeSet<>();
    while (constants.find()) {
      names.add(constants.group(1).toLowerCase(Locale.ROOT));
    }
    assertEquals(names, values(contexts, "context", "id"));
    for (String page : values(contexts, "topic", "href")) {
      assertTrue(Files.exists(ENGLISH.resolve(page)), page);
    }
    Document arabic = parse(ARABIC.resolve("contexts.xml"));
    assertEquals(names, values(arabic, "context", "id"));
    assertEquals(values(contexts, "topic", "href"), values(arabic, "topic", "href"));
    for (Path file : Checkout.list(ENGLISH.resolveSibling("org.bayan.help.ui"))) {
      if (file.getFileName().toString().startsWith("contexts")) {
        for (String page : values(parse(file), "topic", "href")) {
          assertTrue(Files.exists(ENGLISH.getParent().resolve(page.substring(1))), page);
        }
      }
    }
  }

  @Test
  void the_help_stays_small() throws IOException {
    long bytes = 0;
    for (Path picture : Checkout.list(ENGLISH.resolve("pictures"))) {
      bytes += Files.size(picture);
    }
    assertTrue(bytes < MOST_BYTES, bytes + " bytes of pictures");
  }
}

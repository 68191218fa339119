package org.bayan.help.ui.internal.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.bayan.help.ui.internal.pages.PageLine.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a page. Elements that it does not know are passed through. */
final class PageReader {

  private static final Map<String, Kind> LINES =
      Map.of(
          "h1", Kind.TITLE,
          "h2", Kind.HEADING,
          "h3", Kind.SUBHEADING,
          "p", Kind.PARAGRAPH,
          "dt", Kind.TERM,
          "dd", Kind.DEFINITION,
          "pre", Kind.CODE);

  private static final Map<String, PageSpan.Kind> SPANS =
      Map.of(
          "strong", PageSpan.Kind.STRONG,
          "th", PageSpan.Kind.STRONG,
          "em", PageSpan.Kind.EMPHASIS,
          "kbd", PageSpan.Kind.KEY,
          "code", PageSpan.Kind.CODE);

  private final PageBuilder page;

  private PageReader(PageBuilder page) {
    this.page = page;
  }

  /**
   * Reads a page.
   *
   * @param address where it is
   * @param in its content, which the caller closes
   * @throws IOException when it is not well-formed or cannot be read
   */
  static PageText read(String address, InputStream in) throws IOException {
    Element root = parse(in);
    PageBuilder page = new PageBuilder(address, root.getAttribute("lang"));
    new PageReader(page).walk(root);
    return page.build();
  }

  private static Element parse(InputStream in) throws IOException {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
      // A page is whole by itself: nothing is fetched for it.
      builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      builder.setErrorHandler(null);
      return builder.parse(in).getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void walk(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        page.text(text.getData());
      } else if (node instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    page.anchor(element.getAttribute("id"));
    String name = element.getLocalName().toLowerCase(Locale.ROOT);
    switch (name) {
      case "head" -> {
        // The heading of the page says what its title says.
      }
      case "img" -> page.picture(element.getAttribute("src"), element.getAttribute("alt"));
      case "ul", "ol" -> list(element, name.equals("ol"));
      case "table" -> {
        page.beginTable();
        walk(element);
      }
      case "tr" -> row(element);
      case "a" -> page.span(PageSpan.Kind.LINK, element.getAttribute("href"), () -> walk(element));
      case "p" ->
          line(element.getAttribute("class").equals("note") ? Kind.NOTE : Kind.PARAGRAPH, element);
      default -> other(name, element);
    }
  }

  private void other(String name, Element element) {
    if (LINES.containsKey(name)) {
      line(LINES.get(name), element);
    } else if (SPANS.containsKey(name)) {
      page.span(SPANS.get(name), "", () -> directed(element));
    } else {
      directed(element);
    }
  }

  /** What has a language of its own is kept apart from what is around it. */
  private void directed(Element element) {
    if (element.getLocalName().equals("span") && element.hasAttribute("lang")) {
      page.foreign(element.getAttribute("lang"), () -> walk(element));
    } else {
      walk(element);
    }
  }

  private void line(Kind kind, Element element) {
    page.line(kind, () -> walk(element));
  }

  private void list(Element list, boolean numbered) {
    page.beginList(numbered);
    for (Node node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element item) {
        page.anchor(item.getAttribute("id"));
        page.item(() -> walk(item));
      }
    }
    page.endList();
  }

  private void row(Element row) {
    boolean header = row.getElementsByTagNameNS("*", "td").getLength() == 0;
    page.row(
        header ? Kind.COLUMNS : Kind.ROW,
        () -> {
          for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element cell) {
              page.anchor(cell.getAttribute("id"));
              page.cell(
                  () -> {
                    if (header) {
                      page.span(PageSpan.Kind.STRONG, "", () -> walk(cell));
                    } else {
                      walk(cell);
                    }
                  });
            }
          }
        });
  }
}

package org.bayan.okapi.internal.metadata;

import java.util.Optional;
import java.util.stream.Stream;
import net.htmlparser.jericho.Element;
import net.htmlparser.jericho.HTMLElementName;
import net.htmlparser.jericho.Source;
import org.bayan.okapi.DocumentMetadata;

/**
 * What a page says of itself: the {@code meta} elements of the HTML Standard, of Dublin Core, of
 * Open Graph and of Highwire Press ({@code citation_…}), the {@code time} of an article, and the
 * structured data of schema.org.
 */
final class PageMetadata {
  private final Source page;
  private final Fields fields = new Fields();

  private PageMetadata(String html) {
    page = new Source(html);
    // Faulty markup is no news of a page, and nothing that its user can mend.
    page.setLogger(null);
  }

  static DocumentMetadata of(String html) {
    return new PageMetadata(html).read();
  }

  private DocumentMetadata read() {
    for (Element meta : page.getAllElements(HTMLElementName.META)) {
      String content = meta.getAttributeValue("content");
      Stream.of("name", "property", "itemprop", "http-equiv")
          .forEach(attribute -> fields.add(meta.getAttributeValue(attribute), content));
    }
    StructuredData data = new StructuredData(page);
    return new DocumentMetadata(
        fields.first("citation_title", "dc.title", "dcterms.title", "og:title"),
        fields.name("citation_author", "dc.creator", "dcterms.creator", "author", "article:author"),
        fields
            .name(
                "citation_publisher",
                "dc.publisher",
                "dcterms.publisher",
                "publisher",
                "og:site_name",
                "article:publisher")
            .or(data::publisher),
        fields
            .date(
                "citation_publication_date",
                "citation_date",
                "dcterms.issued",
                "dc.date.issued",
                "dc.date",
                "dcterms.date",
                "article:published_time",
                "og:article:published_time",
                "datepublished",
                "pubdate",
                "publishdate",
                "date",
                "dcterms.created",
                "dc.date.created")
            .or(data::date)
            .or(this::time),
        fields.symbol(
            "citation_technical_report_number",
            "dc.identifier",
            "dcterms.identifier",
            "symbol",
            "dc.title",
            "og:title"),
        language());
  }

  private Optional<String> language() {
    Element html = page.getFirstElement(HTMLElementName.HTML);
    Fields stated = new Fields();
    if (html != null) {
      stated.add("lang", html.getAttributeValue("lang"));
      stated.add("lang", html.getAttributeValue("xml:lang"));
    }
    return stated
        .language("lang")
        .or(() -> fields.language("content-language", "dc.language", "dcterms.language"))
        .or(() -> fields.language("og:locale"));
  }

  /** The time that is marked as that of publication, that of the article, or the only one. */
  private Optional<String> time() {
    return page.getAllElements("time").stream()
        .filter(PageMetadata::isOfPublication)
        .findFirst()
        .or(() -> within(HTMLElementName.ARTICLE))
        .or(() -> within("main"))
        .or(this::onlyTime)
        .flatMap(PageMetadata::date);
  }

  private static boolean isOfPublication(Element time) {
    return time.getAttributeValue("pubdate") != null
        || time.getAttributes() != null && time.getAttributes().get("pubdate") != null
        || "datePublished".equalsIgnoreCase(time.getAttributeValue("itemprop"));
  }

  private Optional<Element> within(String name) {
    return Optional.ofNullable(page.getFirstElement(name))
        .map(element -> element.getFirstElement("time"));
  }

  private Optional<Element> onlyTime() {
    return Optional.of(page.getAllElements("time"))
        .filter(times -> times.size() == 1)
        .map(times -> times.get(0));
  }

  private static Optional<String> date(Element time) {
    String stated = time.getAttributeValue("datetime");
    return IsoDates.of(stated == null ? time.getTextExtractor().toString() : stated);
  }
}

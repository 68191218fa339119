package org.bayan.okapi.internal.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.htmlparser.jericho.HTMLElementName;
import net.htmlparser.jericho.Source;
import net.htmlparser.jericho.StartTag;
import org.bayan.okapi.DocumentMetadata;

/**
 * What a page says of itself: the {@code meta} elements of the HTML Standard, of Dublin Core, of
 * Open Graph and of Highwire Press ({@code citation_…}), the {@code time} of an article, and the
 * structured data of schema.org.
 */
final class PageMetadata {
  /** More than any page needs before its article begins. */
  private static final int HEAD = 1 << 20;

  private final Source page;
  private final Fields fields = new Fields();

  private PageMetadata(String html) {
    page = new Source(html.substring(0, Math.min(html.length(), HEAD)));
    // Faulty markup is no news of a page, and nothing that its user can mend.
    page.setLogger(null);
    // Tag by tag, its cache takes time that grows with the square of the page.
    page.fullSequentialParse();
  }

  static DocumentMetadata of(String html) {
    return new PageMetadata(html).read();
  }

  private DocumentMetadata read() {
    for (StartTag meta : page.getAllStartTags(HTMLElementName.META)) {
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
    StartTag html = page.getFirstStartTag(HTMLElementName.HTML);
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
    List<StartTag> times = page.getAllStartTags("time");
    return times.stream()
        .filter(PageMetadata::isOfPublication)
        .findFirst()
        .or(() -> within(HTMLElementName.ARTICLE, times))
        .or(() -> within("main", times))
        .or(() -> Optional.of(times).filter(all -> all.size() == 1).map(all -> all.get(0)))
        .flatMap(PageMetadata::date);
  }

  private static boolean isOfPublication(StartTag time) {
    return time.getAttributes().get("pubdate") != null
        || "datePublished".equalsIgnoreCase(time.getAttributeValue("itemprop"));
  }

  private Optional<StartTag> within(String name, List<StartTag> times) {
    return Optional.ofNullable(page.getFirstElement(name))
        .flatMap(element -> times.stream().filter(element::encloses).findFirst());
  }

  private static Optional<String> date(StartTag time) {
    String stated = time.getAttributeValue("datetime");
    return IsoDates.of(stated == null ? time.getElement().getTextExtractor().toString() : stated);
  }
}

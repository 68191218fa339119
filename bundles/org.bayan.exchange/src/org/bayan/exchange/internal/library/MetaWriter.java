package org.bayan.exchange.internal.library;

import java.io.IOException;
import java.util.Locale;
import org.bayan.exchange.internal.LanguageCode;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.TextDetails;

/** Writes which document a text is: as work, expression and manifestation of FRBR (IFLA, 1998). */
public final class MetaWriter {

  private static final String BODY = "body";

  private final XmlWriter xml;

  /** A writer that stands in the element of the document. */
  public MetaWriter(XmlWriter xml) {
    this.xml = xml;
  }

  /** Writes the {@code meta} element. */
  public void write(OfficialText text) throws IOException {
    TextDetails details = text.details();
    String work = "/akn/un/statement/" + year(details) + "/" + name(text);
    String expression = work + "/" + LanguageCode.threeLetters(details.language());
    xml.line().start("meta");
    xml.line().start("identification").attribute("source", "#bayan");
    xml.line().start("FRBRWork");
    core(work, details);
    empty("FRBRcountry", "value", "un");
    if (!details.symbol().isEmpty()) {
      empty("FRBRnumber", "value", details.symbol());
    }
    xml.endBlock();
    xml.line().start("FRBRExpression");
    core(expression, details);
    empty("FRBRlanguage", "language", LanguageCode.threeLetters(details.language()));
    xml.endBlock();
    xml.line().start("FRBRManifestation");
    core(expression + ".akn", details);
    xml.endBlock().endBlock();
    references(details);
    proprietary(details);
    xml.endBlock();
  }

  private void core(String uri, TextDetails details) throws IOException {
    empty("FRBRthis", "value", uri + "/!main");
    empty("FRBRuri", "value", uri);
    if (!details.title().isEmpty()) {
      xml.line().start("FRBRalias").attribute("value", details.title());
      xml.attribute("name", "title").endEmpty();
    }
    String date = details.date();
    String whole = date.isEmpty() ? AknNames.NO_DATE : date + "-01-01".substring(date.length() - 4);
    xml.line().start("FRBRdate").attribute("date", whole);
    xml.attribute("name", dateName(date)).endEmpty();
    empty("FRBRauthor", "href", details.body().isEmpty() ? "#unknown" : "#" + BODY);
  }

  /** How much of the date is known. */
  private static String dateName(String date) {
    return switch (date.length()) {
      case 0 -> "unknown";
      case 4 -> "year";
      case 7 -> "month";
      default -> "adoption";
    };
  }

  private void references(TextDetails details) throws IOException {
    xml.line().start("references").attribute("source", "#bayan");
    organisation("bayan", "Bayan");
    organisation(
        details.body().isEmpty() ? "unknown" : BODY,
        details.body().isEmpty() ? "unknown" : details.body());
    xml.endBlock();
  }

  private void organisation(String id, String name) throws IOException {
    xml.line().start("TLCOrganization").attribute("eId", id);
    xml.attribute("href", "/akn/ontology/organization/" + id).attribute("showAs", name).endEmpty();
  }

  private void proprietary(TextDetails details) throws IOException {
    xml.line().start("proprietary").attribute("source", "#bayan");
    xml.line().start("bayan:" + AknNames.DETAILS);
    xml.attribute("work", details.work()).attribute("title", details.title());
    xml.attribute("body", details.body()).attribute("symbol", details.symbol());
    xml.attribute("date", details.date()).attribute("language", details.language());
    xml.attribute("origin", details.origin());
    xml.attribute("authority", details.authority().name().toLowerCase(Locale.ROOT));
    xml.attribute("rights", details.rights()).endEmpty();
    xml.endBlock();
  }

  private void empty(String element, String attribute, String value) throws IOException {
    xml.line().start(element).attribute(attribute, value).endEmpty();
  }

  private static String year(TextDetails details) {
    return details.date().isEmpty() ? "0001" : details.date().substring(0, 4);
  }

  /** An address holds no spaces and brackets. */
  private static String name(OfficialText text) {
    String name = text.details().work().isEmpty() ? text.id() : text.details().work();
    return name.replaceAll("[^\\p{L}\\p{N}.]+", "-");
  }
}

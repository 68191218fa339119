package org.bayan.exchange.internal.library;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bayan.exchange.internal.LanguageCode;
import org.bayan.exchange.internal.xml.XmlElement;
import org.bayan.model.library.Authority;
import org.bayan.model.library.TextDetails;

/**
 * What the metadata of a file say of the document.
 *
 * @param known what they say; the language may be empty
 * @param ours whether Bayan wrote them
 */
record AknMeta(TextDetails known, boolean ours) {

  /** A file without metadata. */
  static final AknMeta NOTHING = new AknMeta(TextDetails.of("", Authority.OFFICIAL), false);

  private static final int DAY = 10;

  /** Reads a {@code meta} element. */
  static AknMeta of(XmlElement meta) throws AknFault {
    Optional<XmlElement> own =
        descendants(meta)
            .filter(one -> one.namespace().equals(AknNames.BAYAN))
            .filter(one -> one.name().equals(AknNames.DETAILS))
            .findFirst();
    return own.isPresent()
        ? new AknMeta(ofOurs(own.get()), true)
        : new AknMeta(ofFrbr(meta), false);
  }

  /** The details, with the title that the text itself has where the metadata have none. */
  TextDetails details(String titleInText) {
    return known.title().isEmpty() && !ours ? known.withTitle(titleInText) : known;
  }

  private static TextDetails ofOurs(XmlElement element) throws AknFault {
    Function<String, String> value =
        name -> Optional.ofNullable(element.attribute(name)).orElse("");
    return new TextDetails(
        value.apply("work"),
        value.apply("title"),
        value.apply("body"),
        value.apply("symbol"),
        date(value.apply("date"), element),
        value.apply("language"),
        value.apply("origin"),
        authority(value.apply("authority"), element),
        value.apply("rights"));
  }

  private static String date(String date, XmlElement element) throws AknFault {
    if (!date.isEmpty() && !TextDetails.isDate(date)) {
      throw new AknFault(
          element.line(),
          "\"" + date + "\" is no date; write it like 2014-12-03, or the year alone");
    }
    return date;
  }

  private static Authority authority(String name, XmlElement element) throws AknFault {
    for (Authority authority : Authority.values()) {
      if (authority.name().toLowerCase(Locale.ROOT).equals(name)) {
        return authority;
      }
    }
    if (name.isEmpty()) {
      return Authority.OFFICIAL;
    }
    throw new AknFault(
        element.line(),
        "\"" + name + "\" is no authority; write official, translation, reference or illustrative");
  }

  private static TextDetails ofFrbr(XmlElement meta) {
    Optional<XmlElement> work = named(meta, "FRBRWork");
    Optional<XmlElement> expression = named(meta, "FRBRExpression");
    String language = value(expression, "FRBRlanguage", "language");
    return new TextDetails(
        value(work, "FRBRuri", "value"),
        title(work),
        body(meta, work),
        value(work, "FRBRnumber", "value"),
        date(work),
        LanguageCode.of(language),
        "",
        Authority.OFFICIAL,
        "");
  }

  private static String title(Optional<XmlElement> work) {
    return work.stream()
        .flatMap(XmlElement::children)
        .filter(one -> one.name().equals("FRBRalias"))
        .map(one -> one.attribute("value"))
        .filter(value -> value != null && value.indexOf(' ') > 0)
        .findFirst()
        .orElse("");
  }

  private static String body(XmlElement meta, Optional<XmlElement> work) {
    String reference = value(work, "FRBRauthor", "href").replaceFirst("^#", "");
    return descendants(meta)
        .filter(one -> one.name().startsWith("TLC"))
        .filter(one -> reference.equals(one.attribute("eId")))
        .map(one -> one.attribute("showAs"))
        .filter(name -> name != null)
        .findFirst()
        .orElse("");
  }

  private static String date(Optional<XmlElement> work) {
    String date = value(work, "FRBRdate", "date");
    String day = date.substring(0, Math.min(DAY, date.length()));
    return TextDetails.isDate(day) && !day.equals(AknNames.NO_DATE) ? day : "";
  }

  private static String value(Optional<XmlElement> parent, String child, String attribute) {
    return parent.flatMap(one -> one.child(child)).map(one -> one.attribute(attribute)).orElse("");
  }

  private static Optional<XmlElement> named(XmlElement meta, String name) {
    return descendants(meta).filter(one -> one.name().equals(name)).findFirst();
  }

  private static Stream<XmlElement> descendants(XmlElement element) {
    return element.children().flatMap(one -> Stream.concat(Stream.of(one), descendants(one)));
  }
}

package org.bayan.okapi.internal.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.bayan.okapi.DocumentException;

/**
 * Puts the units that were translated, as the filter wrote them, into the original XLIFF. So all
 * else stays to the character: white space, the order of attributes, comments.
 */
final class XliffSplice {
  /** The state of the first target of an XLIFF 1.2 unit; those after it are alternatives. */
  private static final Pattern TO_BE_TRANSLATED =
      Pattern.compile(
          "\\A(?:(?!<target)[\\s\\S])*+<target\\s[^>]*?state\\s*=\\s*[\"'](new|needs-translation)[\"']");

  private final String unitElement;
  private final String languageElement;
  private final String languageAttribute;

  private XliffSplice(String unitElement, String languageElement, String languageAttribute) {
    this.unitElement = unitElement;
    this.languageElement = languageElement;
    this.languageAttribute = languageAttribute;
  }

  /** For XLIFF 1.2. */
  static XliffSplice version1() {
    return new XliffSplice("trans-unit", "file", "target-language");
  }

  /** For XLIFF 2. */
  static XliffSplice version2() {
    return new XliffSplice("unit", "xliff", "trgLang");
  }

  /**
   * The document.
   *
   * @param written the whole document as the filter wrote it
   * @param translated places of the units that are taken from it, counted from 0 in document order
   * @param language of the translations, stated where the original states none
   */
  String splice(
      String original, String written, Set<Integer> translated, String language, SourceFile source)
      throws DocumentException {
    if (translated.isEmpty()) {
      return original;
    }
    try {
      List<XmlElements.Found> before = XmlElements.named(unitElement, original);
      List<XmlElements.Found> after = XmlElements.named(unitElement, written);
      if (before.size() != after.size()) {
        return written;
      }
      StringBuilder spliced = new StringBuilder(original);
      for (int i = before.size() - 1; i >= 0; i--) {
        if (translated.contains(i)) {
          String unit = translated(after.get(i).range().of(written));
          spliced.replace(before.get(i).range().start(), before.get(i).range().end(), unit);
        }
      }
      return withLanguage(spliced.toString(), language);
    } catch (XMLStreamException e) {
      throw XliffHeader.malformed(source, e);
    }
  }

  /** A target that was to be translated is translated now. */
  private static String translated(String unit) {
    Matcher state = TO_BE_TRANSLATED.matcher(unit);
    return state.find()
        ? unit.substring(0, state.start(1)) + "translated" + unit.substring(state.end(1))
        : unit;
  }

  private String withLanguage(String xml, String language) throws XMLStreamException {
    StringBuilder stated = new StringBuilder(xml);
    List<XmlElements.Found> elements = XmlElements.named(languageElement, xml);
    for (int i = elements.size() - 1; i >= 0; i--) {
      XmlElements.Found element = elements.get(i);
      if (!element.has(languageAttribute)) {
        int nameEnd = endOfName(xml, element.startTag().start());
        stated.insert(nameEnd, " " + languageAttribute + "=\"" + language + "\"");
      }
    }
    return stated.toString();
  }

  private static int endOfName(String xml, int start) {
    int end = start + 1;
    while (" \t\r\n/>".indexOf(xml.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}

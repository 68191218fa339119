package org.bayan.okapi.internal.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.internal.xml.XmlInput;

/**
 * What the paragraphs of a DOCX body are. The filter keeps that to itself, so the part is read once
 * more, and the filter's units are matched with it by their letters and digits.
 */
final class DocxRoles {
  private static final String STYLES_PART = "word/styles.xml";

  private final Map<String, Deque<UnitRole>> byText = new HashMap<>();

  private DocxRoles() {}

  static DocxRoles of(SourceFile source) throws DocumentException {
    try (ZipFile zip = new ZipFile(source.path().toFile())) {
      DocxStyles styles = new DocxStyles();
      ZipEntry stylesPart = zip.getEntry(STYLES_PART);
      if (stylesPart != null) {
        try (InputStream in = zip.getInputStream(stylesPart)) {
          styles.read(XmlInput.reader(in));
        }
      }
      DocxRoles roles = new DocxRoles();
      try (InputStream in = zip.getInputStream(zip.getEntry(DocxReader.MAIN_PART))) {
        new DocxBody(styles, roles::put).read(XmlInput.reader(in));
      }
      return roles;
    } catch (IOException | XMLStreamException e) {
      throw new DocumentException(
          Reason.MALFORMED,
          source.path(),
          "is damaged: its text is not well-formed XML; open it in its own program and save it"
              + " again",
          e);
    }
  }

  private void put(String text, UnitRole role) {
    byText.computeIfAbsent(key(text), k -> new ArrayDeque<>()).add(role);
  }

  /** The role of the next paragraph with this text; a paragraph when the body has none such. */
  UnitRole roleOf(String text) {
    Deque<UnitRole> roles = byText.get(key(text));
    return roles == null || roles.isEmpty() ? UnitRole.PARAGRAPH : roles.remove();
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString();
  }
}

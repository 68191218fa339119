package org.bayan.okapi.internal.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.internal.xml.XmlInput;

/**
 * What the paragraphs of a DOCX body and of its notes are. The filter keeps that to itself, so the
 * parts are read once more, and the filter's units are matched with them by their letters and
 * digits.
 */
final class DocxRoles {
  private static final String STYLES_PART = "word/styles.xml";

  private static final List<String> NOTES_PARTS =
      List.of("word/footnotes.xml", "word/endnotes.xml");

  private final Map<String, Deque<DocxParagraph>> body = new HashMap<>();
  private final Map<String, Deque<DocxParagraph>> notes = new HashMap<>();

  private DocxRoles() {}

  static DocxRoles of(SourceFile source) throws DocumentException {
    try (ZipFile zip = new ZipFile(source.path().toFile())) {
      DocxStyles styles = new DocxStyles();
      read(zip, STYLES_PART, styles::read);
      DocxRoles roles = new DocxRoles();
      read(zip, DocxReader.MAIN_PART, new DocxBody(styles, p -> put(p, roles.body))::read);
      for (String part : NOTES_PARTS) {
        read(zip, part, new DocxBody(styles, p -> put(p, roles.notes))::read);
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

  /** Reads one part of the archive. */
  private interface PartReader {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private static void read(ZipFile zip, String part, PartReader reader)
      throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(part);
    if (entry != null) {
      try (InputStream in = zip.getInputStream(entry)) {
        reader.read(XmlInput.reader(in));
      }
    }
  }

  private static void put(DocxParagraph paragraph, Map<String, Deque<DocxParagraph>> byText) {
    byText.computeIfAbsent(key(paragraph.text()), k -> new ArrayDeque<>()).add(paragraph);
  }

  /** The next paragraph of the body with this text. */
  Optional<DocxParagraph> inBody(String text) {
    return next(text, body);
  }

  /** The next paragraph of the notes with this text. */
  Optional<DocxParagraph> inNotes(String text) {
    return next(text, notes);
  }

  private static Optional<DocxParagraph> next(
      String text, Map<String, Deque<DocxParagraph>> byText) {
    return Optional.ofNullable(byText.get(key(text))).map(Deque::poll);
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString();
  }
}

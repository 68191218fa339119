package org.bayan.okapi.internal.extract;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.common.resource.TextFragment;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.DocumentMetadata;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.UnitTranslation;

/** Lays the texts of units end to end. */
final class Assembler {
  /** The longest unit that is taken, in UTF-16 units: more than a book holds in one paragraph. */
  private static final int MAX_UNIT_CHARS = 4_000_000;

  private final StringBuilder raw = new StringBuilder();
  private final List<ExtractedUnit> units = new ArrayList<>();
  private String title;
  private String targetLanguage;
  private String tooLong;

  /** Adds a unit; one without text is left out. */
  void add(String id, UnitRole role, TextFragment fragment) {
    add(id, role, CodedText.of(fragment));
  }

  /** The same with text and codes that were taken apart. */
  void add(String id, UnitRole role, CodedText coded) {
    add(id, role, coded, Optional.empty());
  }

  /** Adds a footnote with the id of the unit that carries its mark. */
  void add(String id, UnitRole role, CodedText coded, Optional<String> parent) {
    add(id, role, coded, parent, List.of(), Optional.empty());
  }

  /** Adds a unit of a bilingual document. */
  void add(
      String id,
      UnitRole role,
      CodedText coded,
      List<TextRange> segments,
      Optional<UnitTranslation> translation) {
    add(id, role, coded, Optional.empty(), segments, translation);
  }

  private void add(
      String id,
      UnitRole role,
      CodedText coded,
      Optional<String> parent,
      List<TextRange> segments,
      Optional<UnitTranslation> translation) {
    if (coded.isBlank()) {
      return;
    }
    if (coded.text().length() > MAX_UNIT_CHARS) {
      tooLong = tooLong == null ? excerpt(coded.text()) : tooLong;
      return;
    }
    if (!raw.isEmpty()) {
      raw.append('\n');
    }
    int start = raw.length();
    raw.append(coded.text());
    units.add(
        new ExtractedUnit(
            id,
            role.kind(),
            role.level(),
            start,
            raw.length(),
            coded.codes(),
            parent,
            segments,
            translation));
  }

  private static String excerpt(String text) {
    return text.strip().substring(0, 20).strip();
  }

  /** Keeps the document's title; the first one counts. */
  void title(String text) {
    if (title == null && !text.isBlank()) {
      title = text.strip();
    }
  }

  /** Keeps the language that a bilingual document translates into; the first one counts. */
  void targetLanguage(String languageTag) {
    if (targetLanguage == null && !languageTag.isBlank()) {
      targetLanguage = languageTag;
    }
  }

  /**
   * The document.
   *
   * @throws DocumentException when a unit was too long to be taken
   */
  ExtractedDocument document(SourceFile source, String mediaType, Optional<Charset> encoding)
      throws DocumentException {
    if (tooLong != null) {
      throw new DocumentException(
          Reason.UNSUPPORTED,
          source.path(),
          "holds a paragraph of more than "
              + MAX_UNIT_CHARS / 1_000_000
              + " million characters (“"
              + tooLong
              + "…”); break it into lines or paragraphs");
    }
    return new ExtractedDocument(
        raw.toString(),
        units,
        mediaType,
        encoding,
        DocumentMetadata.ofTitle(Optional.ofNullable(title)),
        Optional.ofNullable(targetLanguage),
        source.sha256());
  }
}

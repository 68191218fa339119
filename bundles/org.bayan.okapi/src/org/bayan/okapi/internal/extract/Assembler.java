package org.bayan.okapi.internal.extract;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.common.resource.TextFragment;
import org.bayan.okapi.DocumentMetadata;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;

/** Lays the texts of units end to end. */
final class Assembler {
  private final StringBuilder raw = new StringBuilder();
  private final List<ExtractedUnit> units = new ArrayList<>();
  private String title;

  /** Adds a unit; one without text is left out. */
  void add(String id, UnitRole role, TextFragment fragment) {
    CodedText coded = CodedText.of(fragment);
    if (coded.isBlank()) {
      return;
    }
    if (!raw.isEmpty()) {
      raw.append('\n');
    }
    int start = raw.length();
    raw.append(coded.text());
    units.add(new ExtractedUnit(id, role.kind(), role.level(), start, raw.length(), coded.codes()));
  }

  /** Keeps the document's title; the first one counts. */
  void title(String text) {
    if (title == null && !text.isBlank()) {
      title = text.strip();
    }
  }

  ExtractedDocument document(SourceFile source, String mediaType, Optional<Charset> encoding) {
    return new ExtractedDocument(
        raw.toString(),
        units,
        mediaType,
        encoding,
        DocumentMetadata.ofTitle(Optional.ofNullable(title)),
        Optional.empty(),
        source.sha256());
  }
}

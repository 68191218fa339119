package org.bayan.core.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bayan.exchange.DocxBlock;
import org.bayan.exchange.DocxDocument;
import org.bayan.exchange.DocxKind;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;

/**
 * A translation that cannot stand in its original, as a document made of the text alone: headings,
 * paragraphs, lists, cells and notes. What is not translated keeps its own language.
 */
public final class NewDocument {

  private final TranslatedDocument document;
  private final boolean ownLines;
  private final List<DocxBlock> blocks = new ArrayList<>();

  /** The id of the block that a text unit stands in, by the id of the unit. */
  private final Map<String, String> places = new HashMap<>();

  /** The id of the last block that is no footnote. */
  private String body = "";

  private NewDocument(TranslatedDocument document) {
    this.document = document;
    // The lines of a PDF end where its page does.
    ownLines = DocumentFormat.of(document.origin()).orElse(null) != DocumentFormat.PDF;
  }

  /** Makes a document. */
  public static DocxDocument of(TranslatedDocument document) {
    NewDocument made = new NewDocument(document);
    document.units().forEach(made::add);
    return new DocxDocument(made.title(), document.targetLanguage(), made.blocks);
  }

  private void add(DocumentUnit unit) {
    String text = unit.content().text().strip();
    TextUnit first = unit.first();
    if (!text.isEmpty()) {
      blocks.add(block(unit, ownLines ? text : WhiteSpace.oneLine(text)));
    }
    // A unit without text is covered by the translation of one before it: its notes go there.
    String place = text.isEmpty() ? body : first.getId();
    unit.parts().forEach(part -> places.put(part.getId(), place));
    if (first.getKind() != TextUnitKind.FOOTNOTE) {
      body = place;
    }
  }

  private DocxBlock block(DocumentUnit unit, String text) {
    TextUnit first = unit.first();
    Optional<String> parent =
        Optional.ofNullable(first.getParent()).map(p -> places.getOrDefault(p.getId(), p.getId()));
    return new DocxBlock(
        first.getId(),
        DocxKind.valueOf(first.getKind().name()),
        first.getLevel(),
        unit.isTranslated() ? document.targetLanguage() : document.source().getLanguage(),
        text,
        parent);
  }

  private String title() {
    return document.units().stream()
        .filter(unit -> unit.isTranslated() && isHeading(unit))
        .map(unit -> WhiteSpace.oneLine(unit.content().text().strip()))
        .findFirst()
        .orElse(Objects.requireNonNullElse(document.origin().getTitle(), ""));
  }

  private static boolean isHeading(DocumentUnit unit) {
    return unit.first().getKind() == TextUnitKind.HEADING;
  }
}

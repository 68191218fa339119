package org.bayan.okapi.internal.direction;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The styles part of a DOCX. A document that becomes left to right loses the direction of its
 * styles; one that becomes right to left keeps its styles as they are, and its paragraphs say their
 * direction themselves, because a style may be in use for paragraphs of both.
 */
final class WordStyleSheet {
  private final LanguageChange change;
  private final RunFormat format;

  WordStyleSheet(LanguageChange change) {
    this.change = change;
    format = new RunFormat(change);
  }

  /** Turns the styles and names the language of the document. */
  void apply(Element root) {
    if (change.flips()) {
      Word.all(root, "pPr").forEach(this::paragraph);
      Word.all(root, "rPr").forEach(this::text);
      Word.all(root, "tblPr").forEach(this::table);
    } else {
      Word.all(root, "rPr").forEach(format::language);
    }
    defaultLanguage(root);
  }

  private void paragraph(Element properties) {
    if (!change.isRightToLeft()) {
      Word.remove(properties, "bidi");
      WordAlignment.withoutKashida(properties);
    }
    WordBorders.swapSides(properties);
    WordSchema.sort(properties);
  }

  private void text(Element properties) {
    if (!change.isRightToLeft()) {
      Word.remove(properties, "rtl");
      Word.remove(properties, "cs");
    }
    format.translate(properties);
    WordSchema.sort(properties);
  }

  private void table(Element properties) {
    if (!change.isRightToLeft()) {
      Word.remove(properties, "bidiVisual");
    }
  }

  private void defaultLanguage(Element root) {
    Element properties = root;
    for (String name : new String[] {"docDefaults", "rPrDefault", "rPr", "lang"}) {
      properties = Word.childOrNew(properties, name);
    }
    Word.set(properties, change.isRightToLeft() ? "bidi" : "val", change.tagWithRegion());
  }

  /** Names the language by which the fonts of the theme are chosen. */
  void settings(Element root) {
    Optional<Element> language = Word.child(root, "themeFontLang");
    if (change.isRightToLeft()) {
      Word.set(Word.childOrNew(root, "themeFontLang"), "bidi", change.tagWithRegion());
    } else {
      language.ifPresent(l -> Word.set(l, "val", change.tagWithRegion()));
    }
  }
}

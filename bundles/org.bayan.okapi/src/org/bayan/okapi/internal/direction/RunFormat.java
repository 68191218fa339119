package org.bayan.okapi.internal.direction;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Formatting of text in a DOCX. Word keeps two sets of it: {@code w:b}, {@code w:i}, {@code w:sz}
 * and the font {@code w:ascii} hold for text of left-to-right scripts, {@code w:bCs}, {@code
 * w:iCs}, {@code w:szCs} and the font {@code w:cs} for text of the complex scripts (ISO/IEC
 * 29500-1, 17.3.2). What was said only in the set of the old language is said in that of the new
 * one too.
 */
final class RunFormat {
  private record Pair(String simple, String complex) {}

  private static final List<Pair> PAIRS =
      List.of(new Pair("b", "bCs"), new Pair("i", "iCs"), new Pair("sz", "szCs"));
  private static final List<String> LATIN_FONTS = List.of("ascii", "hAnsi");

  private final LanguageChange change;

  RunFormat(LanguageChange change) {
    this.change = change;
  }

  /** Gives formatting of the old language to text of the new one. */
  void translate(Element properties) {
    for (Pair pair : PAIRS) {
      String from = change.isRightToLeft() ? pair.simple() : pair.complex();
      String to = change.isRightToLeft() ? pair.complex() : pair.simple();
      copy(properties, from, to);
    }
    fonts(properties);
    language(properties);
  }

  private static void copy(Element properties, String from, String to) {
    if (Word.child(properties, to).isEmpty()) {
      Optional<Element> known = Word.child(properties, from);
      if (known.isPresent()) {
        Element copy = Word.childOrNew(properties, to);
        Word.attribute(known.get(), "val").ifPresent(value -> Word.set(copy, "val", value));
      }
    }
  }

  /** Names the new language where the old one was named. */
  void language(Element properties) {
    String attribute = change.isRightToLeft() ? "bidi" : "val";
    Word.child(properties, "lang")
        .filter(lang -> Word.attribute(lang, attribute).filter(change::renames).isPresent())
        .ifPresent(lang -> Word.set(lang, attribute, change.tagWithRegion()));
  }

  private void fonts(Element properties) {
    Optional<Element> fonts = Word.child(properties, "rFonts");
    if (fonts.isEmpty()) {
      return;
    }
    if (change.isRightToLeft()) {
      rightToLeftFont(fonts.get());
    } else {
      latinFonts(fonts.get());
    }
  }

  private static void latinFonts(Element fonts) {
    if (Word.attribute(fonts, "hint").filter("cs"::equals).isPresent()) {
      Word.removeAttribute(fonts, "hint");
    }
    for (String attribute : LATIN_FONTS) {
      Word.attribute(fonts, attribute)
          .ifPresent(font -> Word.set(fonts, attribute, Fonts.forLatin(font)));
    }
  }

  private static void rightToLeftFont(Element fonts) {
    Optional<String> font = Word.attribute(fonts, "cs");
    if (font.isPresent()) {
      Word.set(fonts, "cs", Fonts.forRightToLeft(font.get()));
    } else if (Word.attribute(fonts, "cstheme").isEmpty()) {
      latin(fonts)
          .filter(latin -> !Fonts.isSymbols(latin))
          .ifPresent(latin -> Word.set(fonts, "cs", Fonts.besideLatin(latin)));
    }
  }

  private static Optional<String> latin(Element fonts) {
    return LATIN_FONTS.stream()
        .map(attribute -> Word.attribute(fonts, attribute))
        .flatMap(Optional::stream)
        .findFirst();
  }
}

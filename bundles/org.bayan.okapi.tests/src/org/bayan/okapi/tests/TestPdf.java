package org.bayan.okapi.tests;

import com.ibm.icu.text.Bidi;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * PDFs of our own, written from their parts. Each glyph is half a font size wide, diacritics have
 * no width, and a map says what each stands for, so that no font file is needed.
 */
final class TestPdf {
  private static final float HEIGHT = 800;

  private final Map<String, Integer> codes = new LinkedHashMap<>();
  private final List<StringBuilder> pages = new ArrayList<>();
  private final Map<String, String> catalog = new LinkedHashMap<>();
  private final List<String> objects = new ArrayList<>();
  private String info = "";
  private boolean mapped = true;

  /** Begins a page. */
  TestPdf page() {
    pages.add(new StringBuilder());
    return this;
  }

  /** Adds to the catalog. */
  TestPdf catalog(String key, String value) {
    catalog.put(key, value);
    return this;
  }

  /** Adds an object; the first one has the number 10. */
  TestPdf object(String body) {
    objects.add(body);
    return this;
  }

  /** Entries of the information dictionary. */
  TestPdf info(String entries) {
    info = entries;
    return this;
  }

  /** Leaves out the map that says what the glyphs stand for. */
  TestPdf unmapped() {
    mapped = false;
    return this;
  }

  /** Content as it is. */
  TestPdf raw(String operators) {
    pages.getLast().append(operators).append('\n');
    return this;
  }

  /** Text from the left edge, in one operation; {@code y} counts from the top. */
  TestPdf left(float x, float y, float size, String text) {
    return draw("F1", x, y, size, glyphs(text));
  }

  /** The same in bold. */
  TestPdf bold(float x, float y, float size, String text) {
    return draw("F2", x, y, size, glyphs(text));
  }

  /** Right-to-left text that ends at the right edge, drawn from left to right. */
  TestPdf right(float x, float y, float size, String text) {
    return draw("F1", x - width(text, size), y, size, glyphs(visual(text, Bidi.DO_MIRRORING)));
  }

  TestPdf boldRight(float x, float y, float size, String text) {
    return draw("F2", x - width(text, size), y, size, glyphs(visual(text, Bidi.DO_MIRRORING)));
  }

  /** The same, brackets named as typed and not as they look. */
  TestPdf rightAsTyped(float x, float y, float size, String text) {
    return draw("F1", x - width(text, size), y, size, glyphs(visual(text, 0)));
  }

  /** Glyph after glyph in logical order, each at its place. */
  TestPdf inLogicalOrder(float x, float y, float size, String text, boolean rightToLeft) {
    byte level = rightToLeft ? Bidi.RTL : Bidi.LTR;
    Bidi bidi = new Bidi();
    bidi.setPara(text, level, null);
    for (int i = 0; i < text.length(); i++) {
      int place = bidi.getVisualIndex(i);
      long before = text.chars().filter(c -> !isMark(Character.toString(c))).count();
      for (int j = 0; j < text.length(); j++) {
        boolean counts = bidi.getVisualIndex(j) >= place && !isMark(text.substring(j, j + 1));
        before -= counts ? 1 : 0;
      }
      draw("F1", x + before * size / 2, y, size, List.of(text.substring(i, i + 1)));
    }
    return this;
  }

  /** Glyphs that may stand for several letters. */
  TestPdf glyphs(float x, float y, float size, String... glyphs) {
    return draw("F1", x, y, size, List.of(glyphs));
  }

  static String visual(String text, int options) {
    Bidi bidi = new Bidi();
    bidi.setPara(text, Bidi.RTL, null);
    return bidi.writeReordered(options);
  }

  private static float width(String text, float size) {
    return text.length() * size / 2;
  }

  private static List<String> glyphs(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  private TestPdf draw(String font, float x, float y, float size, List<String> glyphs) {
    StringBuilder hex = new StringBuilder();
    for (String glyph : glyphs) {
      hex.append(String.format(Locale.ROOT, "%02X", code(glyph)));
    }
    return raw(
        String.format(
            Locale.ROOT,
            "BT /%s %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET",
            font,
            size,
            x,
            HEIGHT - y,
            hex));
  }

  /** Codes of control characters stand for nothing by themselves. */
  private int code(String glyph) {
    return codes.computeIfAbsent(glyph, g -> 1 + codes.size());
  }

  byte[] bytes() {
    List<String> all = new ArrayList<>();
    int firstPage = 10 + objects.size();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(firstPage + 2 * i).append(" 0 R ");
    }
    StringBuilder entries = new StringBuilder();
    catalog.forEach((key, value) -> entries.append('/').append(key).append(' ').append(value));
    all.add("<</Type/Catalog/Pages 2 0 R" + entries + ">>");
    all.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
    all.add(font("Helvetica"));
    all.add(font("Helvetica-Bold"));
    all.add(stream("", map()));
    all.add("<<" + info + ">>");
    all.addAll(List.of("null", "null", "null"));
    all.addAll(objects);
    for (int i = 0; i < pages.size(); i++) {
      all.add(
          "<</Type/Page/Parent 2 0 R/StructParents "
              + i
              + "/MediaBox[0 0 600 800]/Contents "
              + (firstPage + 2 * i + 1)
              + " 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>"
              + "/XObject<</X 10 0 R/Y 11 0 R>>>>>>");
      all.add(stream("", pages.get(i).toString()));
    }
    return assemble(all).getBytes(StandardCharsets.ISO_8859_1);
  }

  static String stream(String entries, String content) {
    return "<<" + entries + "/Length " + content.length() + ">>stream\n" + content + "\nendstream";
  }

  private String font(String name) {
    StringBuilder widths = new StringBuilder();
    codes.keySet().forEach(g -> widths.append(isMark(g) ? "0 " : "500 "));
    return "<</Type/Font/Subtype/Type1/FirstChar 1/LastChar "
        + codes.size()
        + "/Widths["
        + widths
        + "]/BaseFont/"
        + name
        + (mapped ? "/ToUnicode 5 0 R" : "/Encoding<</Differences[1" + names() + "]>>")
        + ">>";
  }

  /** Names of glyphs that say nothing. */
  private String names() {
    StringBuilder names = new StringBuilder();
    codes.values().forEach(code -> names.append("/shape").append(code));
    return names.toString();
  }

  private static boolean isMark(String glyph) {
    return Character.getType(glyph.codePointAt(0)) == Character.NON_SPACING_MARK;
  }

  private String map() {
    StringBuilder map = new StringBuilder("begincmap\n1 begincodespacerange <00><FF> ");
    map.append("endcodespacerange\n").append(codes.size()).append(" beginbfchar\n");
    codes.forEach(
        (glyph, code) -> {
          map.append(String.format(Locale.ROOT, "<%02X><", code));
          glyph.chars().forEach(c -> map.append(String.format(Locale.ROOT, "%04X", c)));
          map.append(">\n");
        });
    return map.append("endbfchar\nendcmap").toString();
  }

  private static String assemble(List<String> objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = pdf.length();
    int size = objects.size() + 1;
    pdf.append("xref\n0 ").append(size).append('\n').append(table);
    pdf.append("trailer<</Size ").append(size).append("/Root 1 0 R/Info 6 0 R>>\nstartxref\n");
    return pdf.append(start).append("\n%%EOF").toString();
  }
}

package org.bayan.okapi.internal.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads the glyphs of a document page by page. PDFBox runs the content streams; its own ordering
 * and joining of text is not used, as it knows nothing of right-to-left lines.
 */
final class GlyphReader extends PDFTextStripper {
  /** Takes the glyphs of a page. */
  interface PageListener {
    void on(PDPage page, int number, List<DirectedGlyph> glyphs);
  }

  /**
   * A glyph and the direction in which its page must be turned to read it.
   *
   * @param glyph positions are those of the turned page
   * @param degrees 0, 90, 180 or 270
   */
  record DirectedGlyph(Glyph glyph, int degrees) {}

  /** Forms are within forms a few times, unless they draw themselves. */
  private static final int MAX_FORM_DEPTH = 16;

  private final PageListener listener;
  private final PdfLimits limits;
  private final StreamSizes sizes;
  private final MarkedContent marked;
  private final Legibility legibility = new Legibility();
  private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
  private final Map<Style, Style> styles = new HashMap<>();
  private boolean isNamed;
  private List<DirectedGlyph> glyphs = new ArrayList<>();

  GlyphReader(PdfLimits limits, StructureTags tags, PageListener listener) throws IOException {
    this.limits = limits;
    this.listener = listener;
    sizes = new StreamSizes(limits);
    marked = new MarkedContent(tags);
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** Hands each page to the listener. */
  void read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  /** Whether the fonts tell which letters they show. */
  Legibility legibility() {
    return legibility;
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    limits.countPage();
    sizes.checkContents(page);
    glyphs = new ArrayList<>();
    marked.startPage(page);
  }

  @Override
  protected void endPage(PDPage page) {
    listener.on(page, getCurrentPageNo(), glyphs);
    glyphs = new ArrayList<>();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    limits.countForm();
    sizes.check(form.getCOSObject());
    super.showForm(form);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    limits.countOperator();
    if (getLevel() < MAX_FORM_DEPTH || !operator.getName().equals(OperatorName.DRAW_OBJECT)) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String unicode = font.toUnicode(code);
    legibility.count(unicode);
    isNamed = unicode != null;
    if (!isNamed && !(font instanceof PDSimpleFont)) {
      addFiller(matrix, displacement);
    } else {
      super.showGlyph(matrix, font, code, displacement);
    }
  }

  /** PDFBox leaves out what a composite font does not name; its room is needed to see no gap. */
  private void addFiller(Matrix matrix, Vector displacement) {
    PDRectangle box = getCurrentPage().getCropBox();
    float left = matrix.getTranslateX() - box.getLowerLeftX();
    float size = Math.max(0.5f, Math.abs(matrix.getScalingFactorY()));
    Glyph filler =
        new Glyph(
            "",
            left,
            left + displacement.getX() * matrix.getScalingFactorX(),
            box.getUpperRightY() - matrix.getTranslateY(),
            styles.computeIfAbsent(new Style(Math.round(2 * size) / 2f, false), s -> s),
            size / 4,
            glyphs.size(),
            marked.tag());
    if (getCurrentPage().getRotation() == 0) {
      marked.place(filler, 0).ifPresent(glyphs::add);
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    limits.countGlyph();
    int degrees = Math.round(position.getDir());
    Glyph glyph = glyph(position);
    marked.place(glyph, degrees).ifPresent(glyphs::add);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    marked.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    marked.end().ifPresent(glyphs::add);
  }

  private Glyph glyph(TextPosition position) {
    float left = position.getXDirAdj();
    return new Glyph(
        // For what a simple font does not name, PDFBox makes up a letter.
        isNamed ? Symbols.text(position.getUnicode()) : "",
        left,
        left + position.getWidthDirAdj(),
        position.getYDirAdj(),
        style(position),
        position.getWidthOfSpace(),
        glyphs.size(),
        marked.tag());
  }

  /** One object a style, as there are few of them and many glyphs. */
  private Style style(TextPosition position) {
    float size = Math.abs(position.getFontSizeInPt());
    float rounded = Math.round(2 * (size > 0 ? size : position.getHeightDir())) / 2f;
    boolean heavy = bold.computeIfAbsent(position.getFont(), GlyphReader::isBold);
    return styles.computeIfAbsent(new Style(Math.max(rounded, 0.5f), heavy), s -> s);
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }
}

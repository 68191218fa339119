package org.bayan.okapi.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.bayan.okapi.internal.pdf.GlyphReader.DirectedGlyph;

/** Reads PDF files. Without state; safe for use by several threads. */
public final class PdfText {
  private static final int MAX_PAGES = 20_000;
  private static final long MAX_OPERATORS = 50_000_000;
  private static final int MAX_GLYPHS = 20_000_000;
  private static final String DAMAGED = "is damaged; open it in its own program and save it again";

  private PdfText() {}

  /**
   * Reads a file.
   *
   * @param bytes all of it
   * @param rightToLeft direction where the letters leave a doubt
   * @throws PdfException when it is damaged, has a password, is beyond the limits, or when most of
   *     its fonts do not say which letters they show
   */
  public static PdfContent read(byte[] bytes, boolean rightToLeft) throws PdfException {
    return read(bytes, rightToLeft, new PdfLimits(MAX_PAGES, MAX_OPERATORS, MAX_GLYPHS));
  }

  static PdfContent read(byte[] bytes, boolean rightToLeft, PdfLimits limits) throws PdfException {
    PdfBoxLog.silence();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return read(document, rightToLeft, limits);
    } catch (InvalidPasswordException e) {
      throw new PdfException("is protected by a password; save it without one", false, e);
    } catch (PdfLimitException e) {
      throw new PdfException(e.getMessage(), true, e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox tells of faulty files by unchecked exceptions of many types, too, and follows some
      // loops until the stack ends.
      throw new PdfException(DAMAGED, false, e);
    }
  }

  private static PdfContent read(PDDocument document, boolean rightToLeft, PdfLimits limits)
      throws IOException, PdfException {
    List<PageText> pages = new ArrayList<>();
    GlyphReader reader =
        new GlyphReader(
            limits,
            new StructureTags(document),
            (page, number, glyphs) -> pages.add(layOut(page, number, glyphs)));
    reader.read(document);
    if (reader.legibility().isPoor()) {
      throw new PdfException(
          "does not say which letters most of its signs are; run character recognition on it first",
          true,
          null);
    }
    return new PdfContent(new DocumentText(pages, rightToLeft).units(), PdfMetadata.of(document));
  }

  /** Text that runs in another direction, such as a stamp along the edge, is laid out by itself. */
  private static PageText layOut(PDPage page, int number, List<DirectedGlyph> glyphs) {
    TreeMap<Integer, List<Glyph>> byDirection = new TreeMap<>();
    for (DirectedGlyph glyph : glyphs) {
      byDirection.computeIfAbsent(glyph.degrees(), d -> new ArrayList<>()).add(glyph.glyph());
    }
    List<Flow> flows = new ArrayList<>();
    int most = 0;
    float height = 0;
    for (var entry : byDirection.entrySet()) {
      flows.addAll(PageLayout.flows(entry.getValue(), number));
      if (entry.getValue().size() > most) {
        most = entry.getValue().size();
        height = height(page, entry.getKey());
      }
    }
    return new PageText(number, height, flows);
  }

  private static float height(PDPage page, int degrees) {
    PDRectangle box = page.getCropBox();
    boolean turned = (page.getRotation() + degrees) % 180 != 0;
    return turned ? box.getWidth() : box.getHeight();
  }
}

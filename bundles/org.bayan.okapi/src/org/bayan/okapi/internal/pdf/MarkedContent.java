package org.bayan.okapi.internal.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bayan.okapi.internal.pdf.GlyphReader.DirectedGlyph;

/**
 * Follows marked content (ISO 32000-1, 14.6): artifacts, which are no content; the tags of a tagged
 * PDF; and {@code ActualText}, which replaces what the glyphs below it say.
 */
final class MarkedContent {
  /** Deeper nesting is counted, not kept. */
  private static final int MAX_DEPTH = 256;

  private static final class Mark {
    private final boolean artifact;
    private final Tag tag;
    private final String actualText;
    private Glyph extent;
    private int degrees;

    private Mark(boolean artifact, Tag tag, String actualText) {
      this.artifact = artifact;
      this.tag = tag;
      this.actualText = actualText;
    }

    /** Takes in a glyph of the same line; a letter says more of the line than a diacritic. */
    private void cover(Glyph glyph, int turned) {
      if (extent == null) {
        extent = glyph;
        degrees = turned;
        return;
      }
      float off = Math.abs(extent.baseline() - glyph.baseline());
      if (off <= Math.max(extent.size(), glyph.size()) / 2) {
        Glyph line = extent.isInk() ? extent : glyph;
        extent =
            new Glyph(
                line.text(),
                Math.min(extent.left(), glyph.left()),
                Math.max(extent.right(), glyph.right()),
                line.baseline(),
                line.style(),
                line.space(),
                line.order(),
                line.tag());
      }
    }
  }

  private final StructureTags tags;
  private final Deque<Mark> open = new ArrayDeque<>();
  private PDPage page;
  private int beyond;

  MarkedContent(StructureTags tags) {
    this.tags = tags;
  }

  void startPage(PDPage next) {
    page = next;
    open.clear();
    beyond = 0;
  }

  void begin(COSName name, COSDictionary properties) {
    if (open.size() >= MAX_DEPTH) {
      beyond++;
      return;
    }
    boolean artifact = name != null && name.getName().equals("Artifact") || isInArtifact();
    Tag tag = tag();
    String actualText = null;
    if (properties != null) {
      actualText = properties.getString(COSName.ACTUAL_TEXT);
      tag = tags.of(page, properties.getInt(COSName.MCID, -1)).orElse(tag);
    }
    open.push(new Mark(artifact, tag, actualText));
  }

  /** Ends the innermost mark; gives the text that it put in the place of glyphs. */
  Optional<DirectedGlyph> end() {
    if (beyond > 0) {
      beyond--;
      return Optional.empty();
    }
    Mark ended = open.poll();
    if (ended == null || ended.extent == null) {
      return Optional.empty();
    }
    String text = Symbols.text(ended.actualText);
    return text.isEmpty() || ended.artifact
        ? Optional.empty()
        : Optional.of(new DirectedGlyph(ended.extent.withText(text), ended.degrees));
  }

  /** A glyph that counts as it is; none for one of an artifact or one that is replaced. */
  Optional<DirectedGlyph> place(Glyph glyph, int degrees) {
    if (isInArtifact()) {
      return Optional.empty();
    }
    Mark replacing = replacing();
    if (replacing != null) {
      replacing.cover(glyph, degrees);
      return Optional.empty();
    }
    return Optional.of(new DirectedGlyph(glyph, degrees));
  }

  /** The tag of what is drawn now. */
  Tag tag() {
    return open.isEmpty() ? Tag.NONE : open.peek().tag;
  }

  private boolean isInArtifact() {
    return !open.isEmpty() && open.peek().artifact;
  }

  /** The outermost replacement wins: what is inside it is part of it. */
  private Mark replacing() {
    Mark outermost = null;
    for (Mark mark : open) {
      if (mark.actualText != null) {
        outermost = mark;
      }
    }
    return outermost;
  }
}

package org.bayan.core.internal;

import java.time.Instant;
import java.util.List;
import org.bayan.exchange.bilingual.BilingualCode;
import org.bayan.exchange.bilingual.BilingualNote;
import org.bayan.exchange.bilingual.BilingualText;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Bookmark;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;

/**
 * Makes segments and beads of bilingual units. Units of one paragraph that follow each other become
 * one text unit on each side.
 */
public final class PairedTexts {
  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;

  private final PairedText source;
  private final PairedText target;
  private final Alignment alignment;
  private final Instant now;

  /**
   * Pairs for two texts.
   *
   * @param source without units
   * @param alignment without beads, of a target text without units
   * @param now the time to record
   */
  public PairedTexts(Text source, Alignment alignment, Instant now) {
    this.source = new PairedText(source);
    target = new PairedText(alignment.getTarget());
    this.alignment = alignment;
    this.now = now;
  }

  /** Adds units in their order. */
  public void addAll(List<BilingualUnit> units) {
    units.forEach(this::add);
    source.end();
    target.end();
  }

  private void add(BilingualUnit unit) {
    String paragraph = unit.document() + "\n" + unit.paragraph();
    boolean alone = unit.paragraph().isEmpty();
    Segment from = source.add(unit.source(), alone ? "" : paragraph);
    Bead bead = MAKE.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    bead.setOrigin(BeadOrigin.IMPORTED);
    bead.setCreated(now);
    bead.setStatus(unit.state().status());
    bead.getSource().add(from);
    bead.setLinkType(LinkType.ADDED);
    Segment noted = from;
    if (unit.target().isPresent()) {
      noted = target.add(unit.target().get(), alone ? "" : paragraph);
      noted.setState(unit.state().translation());
      bead.getTarget().add(noted);
      bead.setLinkType(LinkType.TRANSLATION);
    }
    for (BilingualNote note : unit.notes()) {
      note(bead, from, noted, note);
    }
    alignment.getBeads().add(bead);
  }

  private void note(Bead bead, Segment from, Segment to, BilingualNote note) {
    switch (note.kind()) {
      case PAIR -> {
        String before = bead.getNote();
        bead.setNote(before == null ? note.text() : before + "\n" + note.text());
      }
      case SOURCE -> comment(from, note);
      case TARGET -> comment(to, note);
      case BOOKMARK -> {
        Bookmark bookmark = MAKE.createBookmark();
        bookmark.setLabel(note.text().isEmpty() ? null : note.text());
        bookmark.setAuthor(note.author().isEmpty() ? null : note.author());
        bookmark.setCreated(now);
        to.getBookmarks().add(bookmark);
      }
    }
  }

  private void comment(Segment segment, BilingualNote note) {
    if (!note.text().isEmpty()) {
      Comment comment = MAKE.createComment();
      comment.setText(note.text());
      comment.setAuthor(note.author().isEmpty() ? null : note.author());
      comment.setCreated(now);
      segment.getComments().add(comment);
    }
  }

  /** One of the two texts while it grows. */
  private static final class PairedText {
    private final Text text;
    private final StringBuilder raw = new StringBuilder();
    private String paragraph = "";
    private TextUnit unit;

    PairedText(Text text) {
      this.text = text;
    }

    Segment add(BilingualText content, String ofParagraph) {
      boolean goesOn = unit != null && !ofParagraph.isEmpty() && ofParagraph.equals(paragraph);
      raw.append(raw.isEmpty() ? "" : goesOn ? " " : "\n");
      if (!goesOn) {
        unit = MAKE.createTextUnit();
        unit.setId(BitextIds.nextUnit(text));
        unit.setKind(TextUnitKind.PARAGRAPH);
        unit.setStart(raw.length());
        text.getUnits().add(unit);
        paragraph = ofParagraph;
      }
      Segment segment = MAKE.createSegment();
      segment.setId(BitextIds.nextSegment(text));
      segment.setText(content.text());
      segment.setStart(raw.length());
      raw.append(content.text());
      segment.setEnd(raw.length());
      unit.setEnd(raw.length());
      content.codes().forEach(code -> segment.getCodes().add(model(code)));
      unit.getSegments().add(segment);
      return segment;
    }

    private static InlineCode model(BilingualCode code) {
      InlineCode made = MAKE.createInlineCode();
      made.setId(code.id());
      made.setKind(code.kind());
      made.setOffset(code.offset());
      made.setType(code.type().isEmpty() ? null : code.type());
      made.setData(code.data());
      return made;
    }

    void end() {
      text.setRaw(raw.toString());
    }
  }
}

package org.bayan.core.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.edit.MovedEvidence.Spot;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;

/**
 * Cuts a segment in two, which stay in its beads; these keep what was said of them. The first part
 * is the segment itself. White space at the cut goes; a code there stays with the first part,
 * unless it opens a span or comes after one that does. Comments and evidence go with their words.
 *
 * @param segment the segment
 * @param offset where in its text, in UTF-16 units
 */
public record SplitSegment(Segment segment, int offset) implements Edit {

  /** The segment is not null. */
  public SplitSegment {
    Objects.requireNonNull(segment);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    Bead bead = bitext.beadOf(segment);
    bitext.sideOf(segment);
    if (segment.isLocked()) {
      throw new EditException(Refusal.LOCKED);
    }
    TextCut cut = TextCut.of(segment.getText(), offset);
    Segment second = second(bitext, cut);
    divideCodes(cut, second);
    divideComments(cut, second);
    for (EditedBitext other : bitext.all()) {
      for (Bead one : other.beadsOf(segment)) {
        addAfter(one.getSource(), second);
        addAfter(one.getTarget(), second);
        MovedEvidence.in(one, spot -> moved(spot, cut, second));
        other.stamp(one);
      }
    }
    return Place.of(bead, second);
  }

  private Segment second(EditedBitext bitext, TextCut cut) {
    Text text = (Text) segment.getUnit().eContainer();
    RawCut raw = RawCut.of(text.getRaw(), segment, cut);
    Segment second = BitextFactory.eINSTANCE.createSegment();
    second.setId(BitextIds.nextSegment(text));
    second.setText(segment.getText().substring(cut.start()));
    second.setStart(raw.start());
    second.setEnd(segment.getEnd());
    second.setState(segment.getState());
    second.setStateBy(segment.getStateBy());
    second.setStateAt(segment.getStateAt());
    second.setEdited(segment.isEdited());
    second.setCreated(bitext.now());
    second.setCreatedBy(bitext.author());
    segment
        .getUnit()
        .getSegments()
        .add(segment.getUnit().getSegments().indexOf(segment) + 1, second);
    segment.setText(segment.getText().substring(0, cut.end()));
    segment.setEnd(raw.end());
    bitext.stamp(segment);
    return second;
  }

  private void divideCodes(TextCut cut, Segment second) {
    boolean opened = false;
    for (InlineCode code : List.copyOf(segment.getCodes())) {
      int at = code.getOffset();
      opened |= at >= cut.end() && code.getKind() == InlineCodeKind.OPENING;
      if (at > cut.start() || opened) {
        code.setOffset(Math.max(0, at - cut.start()));
        segment.getCodes().remove(code);
        second.getCodes().add(code);
      } else {
        code.setOffset(Math.min(at, cut.end()));
      }
    }
  }

  private void divideComments(TextCut cut, Segment second) {
    for (Comment comment : List.copyOf(segment.getComments())) {
      if (!CommentRange.isIn(comment)) {
        continue;
      }
      int start = comment.getStart();
      int end = comment.getEnd();
      if (start < cut.start()) {
        CommentRange.set(comment, start, Math.min(end, cut.end()));
      } else {
        CommentRange.set(comment, start - cut.start(), end - cut.start());
        segment.getComments().remove(comment);
        second.getComments().add(comment);
      }
    }
  }

  private void addAfter(List<Segment> side, Segment second) {
    int at = side.indexOf(segment);
    if (at >= 0) {
      side.add(at + 1, second);
    }
  }

  /** Words that the cut parts are no evidence any more, nor is what was said of the whole. */
  private Optional<Spot> moved(Spot spot, TextCut cut, Segment second) {
    if (spot.segment() != segment) {
      return Optional.of(spot);
    }
    if (!spot.isPart() || spot.end() > cut.end() && spot.start() < cut.start()) {
      return Optional.empty();
    }
    return Optional.of(
        spot.end() <= cut.end()
            ? spot
            : new Spot(second, spot.start() - cut.start(), spot.end() - cut.start()));
  }
}

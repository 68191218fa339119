package org.bayan.core.edit;

import java.util.List;
import java.util.Objects;
import org.bayan.core.BitextSide;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TranslationState;

/**
 * Writes the translation of a bead of which one side is empty: a new segment there, a draft.
 *
 * <p>It stands in a text unit of the same kind as that of its counterpart, in the order of the
 * beads: with the translation before it when both translate one paragraph, else in a unit of its
 * own after that which the bead above has. What is written stands for nothing in the raw text: its
 * range is empty, and so is that of its unit.
 *
 * @param bead the bead
 * @param side which side is empty
 * @param text the translation; not blank
 * @param codes its inline codes, those of the counterpart by their ids; they are copied
 */
public record WriteTranslation(Bead bead, BitextSide side, String text, List<InlineCode> codes)
    implements Edit {

  /** Copies the list. */
  public WriteTranslation {
    Objects.requireNonNull(bead);
    Objects.requireNonNull(side);
    Objects.requireNonNull(text);
    codes = List.copyOf(codes);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    bitext.indexOf(bead);
    EditedBitext.requireOpen(bead);
    EditedBitext.requireLegal(text);
    if (!EditedBitext.side(bead, side).isEmpty()) {
      throw new EditException(Refusal.NOT_EMPTY);
    }
    if (text.isBlank()) {
      throw new EditException(Refusal.NO_CHANGE);
    }
    Segment segment = segment(bitext);
    new WrittenPlace(bitext, bead, side).take(segment);
    bitext.setSide(bead, side, List.of(segment));
    return Place.of(bead, segment);
  }

  private Segment segment(EditedBitext bitext) {
    Text owner = bitext.text(side);
    Segment segment = BitextFactory.eINSTANCE.createSegment();
    segment.setId(BitextIds.nextSegment(owner));
    segment.setText(text);
    segment.getCodes().addAll(NewText.fitting(codes, text));
    segment.setEdited(true);
    segment.setState(TranslationState.DRAFT);
    segment.setStateBy(bitext.author());
    segment.setStateAt(bitext.now());
    segment.setCreated(bitext.now());
    segment.setCreatedBy(bitext.author());
    return segment;
  }
}

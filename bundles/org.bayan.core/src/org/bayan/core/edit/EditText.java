package org.bayan.core.edit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;

/**
 * Writes another text into a segment. The confidence of its beads stays; evidence whose words have
 * changed goes, and comments stay with their words.
 *
 * @param segment the segment
 * @param text the text, to the character
 * @param codes all inline codes that it has from now on; they are copied
 */
public record EditText(Segment segment, String text, List<InlineCode> codes) implements Edit {

  /** Copies the list. */
  public EditText {
    Objects.requireNonNull(segment);
    Objects.requireNonNull(text);
    codes = List.copyOf(codes);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    Bead bead = bitext.beadOf(segment);
    NewText written = new NewText(segment, text);
    for (InlineCode code : segment.getCodes()) {
      if (!code.isDeletable() && codes.stream().noneMatch(kept -> isSame(kept, code))) {
        throw new EditException(Refusal.CODE_MISSING);
      }
    }
    Set<Bead> beads = bitext.beadsBySegment(Set.of(segment)).get(segment);
    written.write(bitext, NewText.fitting(codes, text), beads);
    return Place.of(bead, segment);
  }

  private static boolean isSame(InlineCode one, InlineCode other) {
    return one.getKind() == other.getKind() && Objects.equals(one.getId(), other.getId());
  }
}

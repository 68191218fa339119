package org.bayan.core.edit;

import java.util.List;
import org.bayan.core.BitextSide;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;

/** Where in its text a segment goes that a translator writes for a bead. */
final class WrittenPlace {

  private final EditedBitext bitext;
  private final BitextSide side;
  private final Bead bead;
  private final int at;

  WrittenPlace(EditedBitext bitext, Bead bead, BitextSide side) throws EditException {
    this.bitext = bitext;
    this.bead = bead;
    this.side = side;
    at = bitext.indexOf(bead);
  }

  /** Puts a segment there. */
  void take(Segment segment) {
    Bead above = neighbour(-1);
    if (above != null && isWrittenFor(above)) {
      addBeside(EditedBitext.side(above, side).getLast(), 1, segment);
      return;
    }
    Bead below = neighbour(1);
    if (below != null && isWrittenFor(below)) {
      addBeside(EditedBitext.side(below, side).getFirst(), 0, segment);
      return;
    }
    unit(above, below).getSegments().add(segment);
  }

  /** The next bead above or below with segments on this side; null when there is none. */
  private Bead neighbour(int step) {
    List<Bead> beads = bitext.beads();
    for (int i = at + step; i >= 0 && i < beads.size(); i += step) {
      if (!EditedBitext.side(beads.get(i), side).isEmpty()) {
        return beads.get(i);
      }
    }
    return null;
  }

  /** Whether a bead's translation was written here too, for the same paragraph. */
  private boolean isWrittenFor(Bead other) {
    TextUnit own = counterpart(bead);
    TextUnit written = EditedBitext.side(other, side).getFirst().getUnit();
    return own != null && own == counterpart(other) && written.getStart() == written.getEnd();
  }

  private TextUnit counterpart(Bead one) {
    List<Segment> other = EditedBitext.side(one, side.other());
    return other.isEmpty() ? null : other.getFirst().getUnit();
  }

  private static void addBeside(Segment neighbour, int after, Segment segment) {
    List<Segment> segments = neighbour.getUnit().getSegments();
    segments.add(segments.indexOf(neighbour) + after, segment);
  }

  private TextUnit unit(Bead above, Bead below) {
    Text text = bitext.text(side);
    TextUnit counterpart = counterpart(bead);
    TextUnit unit = BitextFactory.eINSTANCE.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    unit.setKind(counterpart.getKind());
    unit.setLevel(counterpart.getLevel());
    text.getUnits().add(index(text, above, below), unit);
    return unit;
  }

  private int index(Text text, Bead above, Bead below) {
    if (above != null) {
      return text.getUnits().indexOf(EditedBitext.side(above, side).getLast().getUnit()) + 1;
    }
    return below == null
        ? text.getUnits().size()
        : text.getUnits().indexOf(EditedBitext.side(below, side).getFirst().getUnit());
  }
}

package org.bayan.core.edit;

import java.util.OptionalInt;
import org.bayan.core.internal.WhiteSpace;
import org.bayan.core.internal.resegment.UnitText;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;

/** What stands between two segments of a unit and belongs to none of them. */
final class SegmentGap {

  private SegmentGap() {}

  /**
   * The text between two neighbours: as the document has it, or the space that their script needs
   * where somebody has changed them.
   */
  static String between(Segment one, Segment next) {
    TextUnit unit = one.getUnit();
    String raw = ((Text) unit.eContainer()).getRaw();
    if (UnitText.fits(raw, unit)) {
      UnitText text = UnitText.of(raw, unit);
      OptionalInt start = text.start(one);
      OptionalInt end = text.start(next);
      if (start.isPresent() && end.isPresent()) {
        int from = start.getAsInt() + one.getText().length();
        return from <= end.getAsInt() ? text.text().substring(from, end.getAsInt()) : "";
      }
    }
    String white = WhiteSpace.between(raw, one.getEnd(), next.getStart());
    return white.isEmpty() ? WhiteSpace.needed(one.getText(), next.getText()) : white;
  }
}

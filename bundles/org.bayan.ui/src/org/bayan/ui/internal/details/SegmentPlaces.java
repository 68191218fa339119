package org.bayan.ui.internal.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.Fact;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.osgi.util.NLS;

/** Where the segments of a bead stand: their ids, and the paragraph of which document. */
final class SegmentPlaces {

  private SegmentPlaces() {}

  static Fact of(SelectedBead selected) {
    List<String> lines = new ArrayList<>();
    for (Side side : Side.values()) {
      Text text = selected.text(side);
      selected.segments(side).forEach(segment -> lines.add(place(text, segment)));
    }
    return new Fact(Messages.segments, String.join("\n", lines));
  }

  private static String place(Text text, Segment segment) {
    TextUnit unit = segment.getUnit();
    Optional<String> label = Optional.ofNullable(unit.getLabel()).filter(one -> !one.isBlank());
    Optional<String> document = document(text, unit);
    String sentence =
        label.isPresent()
            ? document.isPresent() ? Messages.placeLabelledInDocument : Messages.placeLabelled
            : document.isPresent() ? Messages.placeInDocument : Messages.place;
    return NLS.bind(
        sentence,
        new Object[] {
          segment.getId(),
          kind(unit.getKind()),
          text.getUnits().indexOf(unit) + 1,
          label.orElse(""),
          document.orElse("")
        });
  }

  private static Optional<String> document(Text text, TextUnit unit) {
    Origin origin = unit.getDocument() == null ? text.getOrigin() : unit.getDocument();
    return Optional.ofNullable(origin).stream()
        .flatMap(one -> Stream.of(one.getSymbol(), one.getTitle(), one.getFile()))
        .filter(name -> name != null && !name.isBlank())
        .findFirst();
  }

  private static String kind(TextUnitKind kind) {
    return switch (kind) {
      case PARAGRAPH -> Messages.kindParagraph;
      case HEADING -> Messages.kindHeading;
      case LIST_ITEM -> Messages.kindListItem;
      case CELL -> Messages.kindCell;
      case FOOTNOTE -> Messages.kindFootnote;
    };
  }
}

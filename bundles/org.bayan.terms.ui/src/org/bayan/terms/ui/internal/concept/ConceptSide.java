package org.bayan.terms.ui.internal.concept;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.bayan.core.concept.Counterpart.Passage;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.text.Direction;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.writing.TypedSelection;
import org.bayan.ui.internal.writing.TypedTexts;

/**
 * One side of the pair that a concept is taken from.
 *
 * @param side which
 * @param language BCP 47 tag of its language
 * @param text its segments as they are being written, joined by spaces
 * @param citation where they stand; empty where nothing is known of that
 * @param selected what is selected in the text; empty for nothing
 */
record ConceptSide(
    Side side, String language, String text, String citation, Optional<Passage> selected) {

  private static final String PARAGRAPH = "\u00b6\u00a0";

  static ConceptSide of(SelectedBead bead, Side side, Optional<TypedSelection> selection) {
    SequencedMap<Segment, String> texts = TypedTexts.of(bead, side);
    StringBuilder text = new StringBuilder();
    Optional<Passage> selected = Optional.empty();
    for (Segment segment : texts.keySet()) {
      text.append(text.isEmpty() ? "" : " ");
      int from = text.length();
      boolean here =
          selection
              .filter(one -> one.side() == side && !one.isEmpty())
              .filter(one -> one.segment() == segment || one.segment() == null)
              .isPresent();
      if (here) {
        TypedSelection typed = selection.get();
        selected = Optional.of(new Passage(from + typed.start(), from + typed.end()));
      }
      text.append(texts.get(segment));
    }
    return new ConceptSide(
        side,
        bead.language(side),
        text.toString(),
        citation(bead.text(side), bead.segments(side)),
        selected);
  }

  Direction direction() {
    return Direction.of(language);
  }

  /**
   * The document, the paragraph and the segments, in signs that every reader of citations knows.
   */
  private static String citation(Text text, List<Segment> segments) {
    if (segments.isEmpty()) {
      return "";
    }
    TextUnit unit = segments.getFirst().getUnit();
    Stream<String> document = document(text, unit).stream();
    Stream<String> paragraph =
        unit == null ? Stream.empty() : Stream.of(PARAGRAPH + paragraph(text, unit));
    Stream<String> ids = segments.stream().map(Segment::getId);
    return String.join(", ", Stream.of(document, paragraph, ids).flatMap(one -> one).toList());
  }

  private static String paragraph(Text text, TextUnit unit) {
    return Optional.ofNullable(unit.getLabel())
        .filter(label -> !label.isBlank())
        .orElseGet(() -> String.valueOf(text.getUnits().indexOf(unit) + 1));
  }

  private static Optional<String> document(Text text, TextUnit unit) {
    Origin origin =
        unit == null || unit.getDocument() == null ? text.getOrigin() : unit.getDocument();
    return Optional.ofNullable(origin).stream()
        .flatMap(one -> Stream.of(one.getSymbol(), one.getTitle(), fileName(one)))
        .filter(name -> name != null && !name.isBlank())
        .findFirst();
  }

  /** The last part of the path or address; which folder it lies in says nothing to a reader. */
  private static String fileName(Origin origin) {
    String file = origin.getFile() == null ? "" : origin.getFile();
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.isBlank() ? file : name;
  }
}

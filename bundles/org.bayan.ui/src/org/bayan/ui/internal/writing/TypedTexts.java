package org.bayan.ui.internal.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.swt.graphics.Point;

/** The texts of beads with what is being typed in them. */
public final class TypedTexts {

  private TypedTexts() {}

  /**
   * The texts of a side.
   *
   * @return by segment; what is typed where there is no segment yet stands by one that is in no
   *     text
   */
  public static SequencedMap<Segment, String> of(SelectedBead bead, Side side) {
    SequencedMap<Segment, String> texts = new LinkedHashMap<>();
    bead.segments(side).forEach(segment -> texts.put(segment, segment.getText()));
    field(bead, side)
        .ifPresent(
            now ->
                texts.put(
                    now.cell().segment().orElseGet(BitextFactory.eINSTANCE::createSegment),
                    now.field().content().plain()));
    return texts;
  }

  /**
   * The inline codes of what is being typed in a side of a bead, each with its place in the text.
   *
   * @return empty where nothing is being typed there
   */
  public static Optional<List<InlineCode>> codes(SelectedBead bead, Side side) {
    return field(bead, side).map(now -> now.field().content().placedCodes());
  }

  /** The segment that is being written in a side of a bead; empty where there is none yet. */
  public static Optional<Segment> written(SelectedBead bead, Side side) {
    return field(bead, side).flatMap(now -> now.cell().segment());
  }

  /** What is selected in the text that is being written in an editor; empty where none is. */
  public static Optional<TypedSelection> selection(BitextEditor editor) {
    return Optional.ofNullable(editor.writing())
        .flatMap(SegmentWriting::field)
        .filter(now -> !now.splitting())
        .map(TypedTexts::selection);
  }

  private static TypedSelection selection(OpenField now) {
    Point selected = now.field().selection();
    WrittenText text = now.field().content();
    return new TypedSelection(
        now.side(),
        now.cell().segment().orElse(null),
        text.part(0, selected.x).plain().length(),
        text.part(0, selected.y).plain().length());
  }

  private static Optional<OpenField> field(SelectedBead bead, Side side) {
    return Optional.ofNullable(bead.editor().writing())
        .flatMap(SegmentWriting::field)
        .filter(now -> now.cell().bead() == bead.bead() && now.side() == side)
        .filter(now -> !now.splitting());
  }
}

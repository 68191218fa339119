package org.bayan.quality.ui.internal.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.core.quality.BitextPairs;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.CheckedSegment;
import org.bayan.quality.CheckedText;
import org.bayan.quality.TextRange;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.writing.TypedTexts;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The texts of a bead at a moment. It is made on the user interface thread and read on any.
 *
 * @param bead the bead
 * @param pair its texts
 * @param source the segments that the source is joined from
 * @param target the segments that the target is joined from
 */
public record BeadTexts(Bead bead, CheckedPair pair, List<Segment> source, List<Segment> target) {

  /** Copies the lists. */
  public BeadTexts {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /**
   * The texts of a bead as the bitext has them.
   *
   * @param number of the bead, from 1
   */
  public static BeadTexts of(Bead bead, int number) {
    Alignment alignment = (Alignment) bead.eContainer();
    BitextProject project = (BitextProject) alignment.eContainer();
    CheckedPair pair = BitextPairs.of(project, alignment, bead, number);
    return new BeadTexts(bead, pair, bead.getSource(), bead.getTarget());
  }

  /** The texts of a bead as they are being written. */
  public static BeadTexts of(SelectedBead selected) {
    Bead typed = BitextFactory.eINSTANCE.createBead();
    typed.setLinkType(selected.bead().getLinkType());
    Map<Segment, Segment> source = typed(selected, Side.SOURCE);
    Map<Segment, Segment> target = typed(selected, Side.TARGET);
    typed.getSource().addAll(source.values());
    typed.getTarget().addAll(target.values());
    CheckedPair pair =
        BitextPairs.of(selected.project(), selected.alignment(), typed, selected.number());
    return new BeadTexts(
        selected.bead(), pair, List.copyOf(source.keySet()), List.copyOf(target.keySet()));
  }

  /** Each segment with one that has the text as it is being written. */
  private static Map<Segment, Segment> typed(SelectedBead bead, Side side) {
    Map<Segment, Segment> copies = new LinkedHashMap<>();
    Optional<Segment> open = TypedTexts.written(bead, side);
    TypedTexts.of(bead, side)
        .forEach(
            (segment, text) -> {
              boolean written =
                  segment.getUnit() == null || open.filter(one -> one == segment).isPresent();
              List<InlineCode> codes =
                  written ? TypedTexts.codes(bead, side).orElse(List.of()) : segment.getCodes();
              Segment copy = BitextFactory.eINSTANCE.createSegment();
              copy.setId(Objects.toString(segment.getId(), ""));
              copy.setText(text);
              copy.getCodes().addAll(EcoreUtil.copyAll(codes));
              copies.put(segment, copy);
            });
    return copies;
  }

  /** The same texts of a bead that has another number now. */
  public BeadTexts numbered(int number) {
    return number == pair.number()
        ? this
        : new BeadTexts(
            bead,
            new CheckedPair(number, pair.source(), pair.target(), pair.linkType()),
            source,
            target);
  }

  /** Whether there is something to compare on both sides. */
  public boolean isTranslated() {
    return !pair.source().isBlank() && !pair.target().isBlank();
  }

  private List<Segment> segments(Side side) {
    return side == Side.SOURCE ? source : target;
  }

  private CheckedText text(Side side) {
    return side == Side.SOURCE ? pair.source() : pair.target();
  }

  /** The parts of segments that a range of a side covers; one without characters is in one. */
  List<SegmentPart> parts(Side side, TextRange range) {
    List<CheckedSegment> places = text(side).segments();
    return IntStream.range(0, places.size())
        .filter(i -> touches(places.get(i), range))
        .mapToObj(i -> part(segments(side).get(i), places.get(i), range))
        .limit(range.start() == range.end() ? 1 : Integer.MAX_VALUE)
        .toList();
  }

  private static boolean touches(CheckedSegment place, TextRange range) {
    return range.start() == range.end()
        ? place.start() <= range.start() && range.end() <= place.end()
        : place.start() < range.end() && range.start() < place.end();
  }

  private SegmentPart part(Segment segment, CheckedSegment place, TextRange range) {
    int start = Math.max(range.start(), place.start()) - place.start();
    int end = Math.min(range.end(), place.end()) - place.start();
    return new SegmentPart(segment, start, end);
  }

  /** What a segment of a side held. */
  String textOf(Side side, Segment segment) {
    int index = segments(side).indexOf(segment);
    CheckedSegment place = text(side).segments().get(index);
    return text(side).text().substring(place.start(), place.end());
  }
}

package org.bayan.core.internal.resegment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.core.internal.resegment.GoneSegment.Part;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.Segmenter;
import org.bayan.okapi.TextRange;

/** Segments the units of a text again. */
final class TextResegmenter {

  private final Text text;
  private final Segmenter segmenter;
  private final SegmentChanges changes;
  private final Instant now;

  TextResegmenter(Text text, Segmenter segmenter, SegmentChanges changes, Instant now) {
    this.text = text;
    this.segmenter = segmenter;
    this.changes = changes;
    this.now = now;
  }

  /**
   * Segments a unit again. A unit whose segments do not all stand for a part of the raw text, one
   * after the other, was not cut from a document but written by a person: it stays as it is.
   */
  void resegment(TextUnit unit) {
    String raw = text.getRaw();
    if (raw != null && PlacedSegment.fit(raw, unit)) {
      UnitText unitText = UnitText.of(raw, unit);
      PlacedSegment.of(unitText, unit).ifPresent(old -> resegment(unit, unitText, old));
    }
  }

  private void resegment(TextUnit unit, UnitText unitText, List<PlacedSegment> old) {
    List<TextRange> byRules = segmenter.segment(unitText.text());
    List<PlacedSegment> spared = old.stream().filter(PlacedSegment::spared).toList();
    List<TextRange> ranges =
        SparedRanges.keep(
            unitText.text(), byRules, spared.stream().map(PlacedSegment::range).toList());
    Set<TextRange> wanted = new HashSet<>(byRules);
    spared.stream()
        .filter(one -> !wanted.contains(one.range()))
        .forEach(one -> changes.addSpared(one.segment()));
    replace(unit, unitText, old, ranges);
  }

  private void replace(
      TextUnit unit, UnitText unitText, List<PlacedSegment> old, List<TextRange> ranges) {
    Map<TextRange, Segment> surviving = new HashMap<>();
    old.forEach(one -> surviving.put(one.range(), one.segment()));
    if (ranges.size() == old.size() && surviving.keySet().containsAll(ranges)) {
      return;
    }
    List<Segment> segments = new ArrayList<>();
    List<Part> made = new ArrayList<>();
    for (TextRange range : ranges) {
      Segment segment = surviving.get(range);
      if (segment == null) {
        segment = make(unitText, range);
        made.add(new Part(segment, range));
        changes.addMade(segment);
      }
      segments.add(segment);
    }
    unit.getSegments().clear();
    unit.getSegments().addAll(segments);
    noteGone(old, Set.copyOf(ranges), made);
  }

  private void noteGone(List<PlacedSegment> old, Set<TextRange> ranges, List<Part> made) {
    int first = 0;
    for (PlacedSegment one : old) {
      while (first < made.size() && made.get(first).range().end() <= one.range().start()) {
        first++;
      }
      if (!ranges.contains(one.range())) {
        GoneSegment gone = new GoneSegment(one.segment(), one.textStart(), parts(one, made, first));
        changes.addGone(gone);
        Attachments.move(gone);
      }
    }
    made.forEach(part -> Attachments.inheritState(part.segment(), changes.origins(part.segment())));
  }

  private static List<Part> parts(PlacedSegment old, List<Part> made, int first) {
    return made.subList(first, made.size()).stream()
        .takeWhile(part -> old.overlaps(part.range()))
        .toList();
  }

  private Segment make(UnitText unitText, TextRange range) {
    Segment segment = BitextFactory.eINSTANCE.createSegment();
    segment.setId(BitextIds.nextSegment(text));
    segment.setText(range.of(unitText.text()));
    segment.setStart(unitText.rawStart(range));
    segment.setEnd(unitText.rawEnd(range));
    segment.setCreated(now);
    return segment;
  }
}

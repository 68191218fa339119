package org.bayan.quality.ui.internal.markers;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bayan.model.bitext.Segment;
import org.bayan.quality.ui.internal.checking.SegmentFix;
import org.bayan.quality.ui.internal.checking.SegmentPart;
import org.eclipse.core.resources.IMarker;

/**
 * What would mend a finding, as its marker holds it.
 *
 * @param segment the id of the segment
 * @param start where the part begins that is replaced
 * @param end where it ends
 * @param replacement what to write there
 * @param removed what is replaced, for its reader
 * @param inserted what it reads like then
 * @param hash of the text that the segment must have
 */
record MarkedFix(
    String segment,
    int start,
    int end,
    String replacement,
    String removed,
    String inserted,
    int hash) {

  private static final String SEGMENT = "fixSegment";
  private static final String START = "fixStart";
  private static final String END = "fixEnd";
  private static final String REPLACEMENT = "fixReplacement";
  private static final String REMOVED = "fixRemoved";
  private static final String INSERTED = "fixInserted";
  private static final String HASH = "fixHash";

  static MarkedFix of(SegmentFix fix) {
    return new MarkedFix(
        Objects.toString(fix.part().segment().getId(), ""),
        fix.part().start(),
        fix.part().end(),
        fix.replacement(),
        fix.removed(),
        fix.inserted(),
        fix.before().hashCode());
  }

  static Optional<MarkedFix> of(IMarker marker) {
    String segment = marker.getAttribute(SEGMENT, "");
    return segment.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MarkedFix(
                segment,
                marker.getAttribute(START, 0),
                marker.getAttribute(END, 0),
                marker.getAttribute(REPLACEMENT, ""),
                marker.getAttribute(REMOVED, ""),
                marker.getAttribute(INSERTED, ""),
                marker.getAttribute(HASH, 0)));
  }

  void addTo(Map<String, Object> attributes) {
    attributes.put(SEGMENT, segment);
    attributes.put(START, start);
    attributes.put(END, end);
    attributes.put(REPLACEMENT, replacement);
    attributes.put(REMOVED, removed);
    attributes.put(INSERTED, inserted);
    attributes.put(HASH, hash);
  }

  /** The fix for a segment; empty where its text is another one. */
  Optional<SegmentFix> in(Segment found) {
    String text = found.getText();
    return text.hashCode() == hash && end <= text.length()
        ? Optional.of(new SegmentFix(new SegmentPart(found, start, end), text, replacement))
        : Optional.empty();
  }
}

package org.bayan.core.quality;

import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.BeadUnits;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.memory.InlineText;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.CheckedSegment;
import org.bayan.quality.CheckedText;

/** The beads of an alignment as pairs to check. */
public final class BitextPairs {

  private BitextPairs() {}

  /**
   * A bead as a pair.
   *
   * @param number what to call it
   */
  public static CheckedPair of(BitextProject project, Alignment alignment, Bead bead, int number) {
    LinkType type = bead.getLinkType() == null ? LinkType.TRANSLATION : bead.getLinkType();
    return new CheckedPair(
        number,
        text(bead.getSource(), project.getSource().getLanguage()),
        text(bead.getTarget(), alignment.getTarget().getLanguage()),
        type);
  }

  /** All beads of an alignment, numbered from 1 in their order. */
  public static List<CheckedPair> of(BitextProject project, Alignment alignment) {
    List<CheckedPair> pairs = new ArrayList<>();
    for (Bead bead : alignment.getBeads()) {
      pairs.add(of(project, alignment, bead, pairs.size() + 1));
    }
    return pairs;
  }

  private static CheckedText text(List<Segment> segments, String language) {
    InlineText content = BeadUnits.content(segments);
    List<CheckedSegment> places = new ArrayList<>();
    int start = 0;
    for (Segment segment : segments) {
      int end = Math.min(content.text().length(), start + segment.getText().length());
      places.add(new CheckedSegment(segment.getId(), start, end));
      start = end + 1;
    }
    return new CheckedText(content.text(), language, content.codes(), places);
  }
}

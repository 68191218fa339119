package org.bayan.ui.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;

/**
 * Writes alignments down: {@code 1/1! 2+3/2? 4/} is a bead of the first segments that is accepted,
 * one of two sources and one target to be reviewed, and a source without counterpart. {@code ^}
 * follows a segment with a bookmark; P and S a bead that is a paraphrase or a summary.
 */
final class BeadWords {

  private final Map<Segment, Integer> numbers = new HashMap<>();

  private BeadWords(Text source, Text target) {
    number(source);
    number(target);
  }

  private void number(Text text) {
    int number = 1;
    for (Segment segment : Segments.of(text)) {
      numbers.put(segment, number++);
    }
  }

  static String of(Alignment alignment) {
    BitextProject project = (BitextProject) alignment.eContainer();
    BeadWords words = new BeadWords(project.getSource(), alignment.getTarget());
    return alignment.getBeads().stream().map(words::bead).collect(Collectors.joining(" "));
  }

  private String bead(Bead bead) {
    return side(bead.getSource()) + "/" + side(bead.getTarget()) + type(bead) + status(bead);
  }

  private String side(List<Segment> segments) {
    return segments.stream()
        .map(segment -> numbers.get(segment) + (segment.getBookmarks().isEmpty() ? "" : "^"))
        .collect(Collectors.joining("+"));
  }

  private static String type(Bead bead) {
    return bead.getLinkType() == LinkType.PARAPHRASE
        ? "P"
        : bead.getLinkType() == LinkType.SUMMARY ? "S" : "";
  }

  private static String status(Bead bead) {
    return bead.getStatus() == BeadStatus.ACCEPTED
        ? "!"
        : bead.getStatus() == BeadStatus.NEEDS_REVIEW ? "?" : "";
  }
}

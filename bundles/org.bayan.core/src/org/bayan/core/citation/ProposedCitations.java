package org.bayan.core.citation;

import java.util.List;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;

/**
 * What was found behind a report, for an editor to take into its bitext.
 *
 * @param alignment with the official texts; neither is in a bitext yet
 * @param report ids of the segments of the report that was looked at
 * @param documents how many official texts were looked through
 * @param passages how many segments these have
 * @param warnings what was passed over, a sentence each
 */
public record ProposedCitations(
    Alignment alignment, List<String> report, int documents, int passages, List<String> warnings) {

  /** Copies the lists. */
  public ProposedCitations {
    report = List.copyOf(report);
    warnings = List.copyOf(warnings);
  }

  /** Whether the report of a bitext is still the one that was looked at. */
  public boolean fits(BitextProject project) {
    return ids(project).equals(report);
  }

  static List<String> ids(BitextProject project) {
    return Segments.of(project.getSource()).stream().map(Segment::getId).toList();
  }
}

package org.bayan.core.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Dismissal;
import org.bayan.model.bitext.Segment;
import org.bayan.quality.CheckedSegment;
import org.bayan.quality.Finding;

/** The findings that a person has ruled out in a bitext, with the reasons. */
public final class Dismissals {
  private final Map<String, List<Dismissal>> byKey = new HashMap<>();

  /** Those of a project, as they are now. */
  public Dismissals(BitextProject project) {
    for (Dismissal dismissal : project.getDismissals()) {
      byKey.merge(key(dismissal), List.of(dismissal), Dismissals::join);
    }
  }

  private static List<Dismissal> join(List<Dismissal> some, List<Dismissal> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /**
   * What rules a finding out: the check, the key and the segments must be the same.
   *
   * @return the dismissal; empty when nobody ruled it out
   */
  public Optional<Dismissal> of(Finding finding) {
    List<Dismissal> candidates = byKey.getOrDefault(finding.key(), List.of());
    Set<String> segments = new HashSet<>();
    finding.pair().source().segments().stream().map(CheckedSegment::id).forEach(segments::add);
    finding.pair().target().segments().stream().map(CheckedSegment::id).forEach(segments::add);
    return candidates.stream()
        .filter(one -> one.getCheck().equals(finding.check().id()))
        .filter(
            one -> segments.containsAll(one.getSegments().stream().map(Segment::getId).toList()))
        .findFirst();
  }

  private static String key(Dismissal dismissal) {
    return dismissal.getFinding() == null ? "" : dismissal.getFinding();
  }
}

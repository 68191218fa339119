package org.bayan.core.internal.resegment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.ResegmentOutcome.BeadCounts;
import org.bayan.core.ResegmentOutcome.DroppedBead;
import org.bayan.core.ResegmentOutcome.SparedSegment;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Dismissal;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.Segmenter;

/** Segments the texts of a project again and carries over what refers to their segments. */
public final class ProjectResegmenter {

  private final BitextProject project;
  private final Instant now;
  private final String person;
  private final Progress progress;
  private final SegmentChanges changes = new SegmentChanges();
  private final List<DroppedBead> dropped = new ArrayList<>();

  /**
   * What became of the segments of a text.
   *
   * @param kept how many are as they were
   * @param made how many are new
   * @param gone how many are no more
   */
  public record Counts(int kept, int made, int gone) {}

  /**
   * A resegmenter.
   *
   * @param project the project, which is changed
   * @param now the time to record
   * @param person who does it, to be recorded
   * @param progress is told how far it is
   */
  public ProjectResegmenter(BitextProject project, Instant now, String person, Progress progress) {
    this.project = project;
    this.now = now;
    this.person = person;
    this.progress = progress;
  }

  /**
   * Segments a text again; what refers to its segments is carried over by {@link #carryOver}.
   *
   * @throws CancellationException when the progress was cancelled
   */
  public Counts resegment(Text text, Segmenter segmenter) {
    int madeBefore = changes.made().size();
    int goneBefore = changes.goneCount();
    TextResegmenter resegmenter = new TextResegmenter(text, segmenter, changes, now);
    int done = 0;
    for (TextUnit unit : text.getUnits()) {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      resegmenter.resegment(unit);
      progress.worked((double) ++done / text.getUnits().size());
    }
    int made = changes.made().size() - madeBefore;
    return new Counts(Segments.of(text).size() - made, made, changes.goneCount() - goneBefore);
  }

  /** Carries the alignments and the dismissals over to the new segments. */
  public BeadCounts carryOver() {
    BeadCounts counts = new BeadCounts(0, 0, 0);
    for (Alignment alignment : project.getAlignments()) {
      AlignmentKeeper keeper = new AlignmentKeeper(project, alignment, changes, now, person);
      counts = counts.plus(keeper.keep());
      dropped.addAll(keeper.dropped());
    }
    project.getDismissals().forEach(this::carryOver);
    return counts;
  }

  /** A finding goes with the beginning of the segments that it speaks of. */
  private void carryOver(Dismissal dismissal) {
    Set<Segment> segments = new LinkedHashSet<>();
    for (Segment segment : dismissal.getSegments()) {
      segments.add(changes.gone(segment).map(gone -> gone.covering(0).segment()).orElse(segment));
    }
    if (!segments.containsAll(dismissal.getSegments())) {
      dismissal.getSegments().clear();
      dismissal.getSegments().addAll(segments);
    }
  }

  /** The beads that were dropped. */
  public List<DroppedBead> dropped() {
    return dropped;
  }

  /** The segments that the rules would have cut or joined but for a person's work on them. */
  public List<SparedSegment> spared() {
    return changes.spared().stream()
        .map(segment -> new SparedSegment(segment.getId(), FirstWords.of(segment.getText())))
        .toList();
  }
}

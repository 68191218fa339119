package org.bayan.core.internal.citation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.recall.ReportAligner;
import org.bayan.align.recall.ReportInput;
import org.bayan.align.recall.ReportLinks;
import org.bayan.core.Progress;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.internal.AlignmentAids;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Text;

/** Looks in a library for what stands behind a report. */
public final class CitationSearch {

  private final AlignmentAids aids;
  private final ReportSegments segments;

  /**
   * A search.
   *
   * @param aids termbases and lexicons
   * @param segments recognises their terms
   */
  public CitationSearch(AlignmentAids aids, ReportSegments segments) {
    this.aids = aids;
    this.segments = segments;
  }

  /**
   * Looks for official words.
   *
   * @param report the report; not changed
   * @param library where to look
   * @param slot where the official texts shall go
   * @param now the time to record
   * @param progress is told how far it is
   * @return the alignment with its target text; neither is in a project yet
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public Alignment find(
      Text report,
      PassageLibrary library,
      CitationBeads.Slot slot,
      Instant now,
      Progress progress) {
    progress.step("Finding official words");
    ReportInput input =
        new ReportInput(
            report.getLanguage(), segments.of(report), slot.language(), library, aids.lexicons());
    ReportLinks links = new ReportAligner().align(input, new Watched(progress));
    return CitationBeads.make(report, links, kept(library, slot), library::text, slot, now);
  }

  private static KeptCitations kept(PassageLibrary library, CitationBeads.Slot slot) {
    Optional<OfficialAlignment> before =
        slot.before()
            .map(alignment -> (BitextProject) alignment.eContainer())
            .flatMap(OfficialAlignment::of);
    if (before.isEmpty()) {
      return KeptCitations.NONE;
    }
    Map<String, Integer> documents = new HashMap<>();
    for (int number = 0; number < library.documents(); number++) {
      documents.put(library.id(number), number);
    }
    return KeptCitations.of(before.get(), documents);
  }

  /** Hands the engine's progress on. */
  private record Watched(Progress progress) implements AlignmentProgress {

    @Override
    public void worked(double fraction) {
      progress.worked(fraction);
    }

    @Override
    public boolean cancelled() {
      return progress.cancelled();
    }
  }
}

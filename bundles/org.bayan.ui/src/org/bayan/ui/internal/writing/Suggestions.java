package org.bayan.ui.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bayan.core.suggest.BitextMatches;
import org.bayan.core.suggest.Completions;
import org.bayan.core.suggest.Match;
import org.bayan.core.suggest.RepeatedSources;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;

/**
 * What the texts of a bitext offer to who writes one of its sides: earlier translations of sources
 * like the one at hand, and the words that were used. The texts are read in the background; until
 * that is done, little is offered.
 */
final class Suggestions {

  private record Texts(Bead bead, String original, String written) {}

  private final Side written;
  private final BitextMatches matches = new BitextMatches();
  private final Completions completions = new Completions();
  private final RepeatedSources repeated = new RepeatedSources();
  private final Job job;

  /**
   * Begins to read.
   *
   * @param written the side that is written
   * @param beads all beads
   */
  Suggestions(Side written, List<Bead> beads) {
    this.written = written;
    List<Texts> all = new ArrayList<>(beads.size());
    beads.forEach(bead -> all.add(texts(bead)));
    job =
        Job.create(
            Messages.suggestions_reading,
            (ICoreRunnable)
                monitor -> {
                  for (Texts texts : all) {
                    if (monitor.isCanceled()) {
                      throw new OperationCanceledException();
                    }
                    learn(texts);
                  }
                });
    job.setSystem(true);
    job.setPriority(Job.DECORATE);
    job.schedule();
  }

  private Texts texts(Bead bead) {
    return new Texts(bead, text(written.other().segments(bead)), text(written.segments(bead)));
  }

  private static String text(List<Segment> segments) {
    if (segments.size() == 1) {
      // Most sides are like this, and a book has tens of thousands.
      return segments.get(0).getText();
    }
    return segments.stream().map(Segment::getText).collect(Collectors.joining(" "));
  }

  private void learn(Texts texts) {
    matches.put(texts.bead(), texts.original(), texts.written());
    repeated.put(texts.bead(), texts.original());
    completions.learn(texts.written());
  }

  /** Takes in what has been written in a bead. */
  void learn(Bead bead) {
    learn(texts(bead));
  }

  /**
   * Looks for earlier translations for a bead, in the background.
   *
   * @param done is told them there, the best first
   */
  void findMatches(Bead bead, int most, Consumer<List<Match>> done) {
    String original = text(written.other().segments(bead));
    Job finding =
        Job.createSystem(
            Messages.suggestions_reading,
            (ICoreRunnable) monitor -> done.accept(matches.find(original, most, bead)));
    finding.setPriority(Job.INTERACTIVE);
    finding.schedule();
  }

  /** The beads with the original of a bead, or nearly so. */
  List<Bead> repeated(Bead bead) {
    return repeated.like(text(written.other().segments(bead)));
  }

  /** Words and phrases that begin with a prefix. */
  List<String> completions(String prefix, int most) {
    return completions.of(prefix, most);
  }

  Side written() {
    return written;
  }

  boolean isReading() {
    return job.getState() != Job.NONE;
  }

  void dispose() {
    job.cancel();
  }
}

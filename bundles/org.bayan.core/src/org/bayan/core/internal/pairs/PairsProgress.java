package org.bayan.core.internal.pairs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bayan.core.Progress;

/** Makes one progress of that of many pairs, which several threads work on. */
public final class PairsProgress {

  private final Progress all;
  private final int total;
  private final Map<Part, Double> running = new HashMap<>();
  private int finished;

  /**
   * The progress of some pairs.
   *
   * @param all is told of it, by one thread at a time
   * @param total how many pairs there are
   */
  public PairsProgress(Progress all, int total) {
    this.all = all;
    this.total = total;
    tell();
  }

  /** The progress of one more pair, which begins now. */
  public Progress begin() {
    return new Part();
  }

  /** A pair is done, or has failed. */
  public synchronized void end(Progress part) {
    running.remove(part);
    finished++;
    tell();
  }

  private void tell() {
    all.step(String.format(Locale.ROOT, "Aligning, %d of %d pairs done", finished, total));
    all.worked(fraction());
  }

  private double fraction() {
    double parts = running.values().stream().mapToDouble(Double::doubleValue).sum();
    return (finished + parts) / total;
  }

  private synchronized void worked(Part part, double fraction) {
    running.put(part, fraction);
    all.worked(fraction());
  }

  /** The progress of one pair: nearly all of its time goes into aligning. */
  private final class Part implements Progress {

    @Override
    public void step(String name) {
      // Who watches sees all pairs together.
    }

    @Override
    public void worked(double fraction) {
      PairsProgress.this.worked(this, fraction);
    }

    @Override
    public boolean cancelled() {
      return all.cancelled();
    }
  }
}

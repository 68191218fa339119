package org.bayan.align.internal.cost;

import org.bayan.align.internal.features.Anchor;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.search.Shape;

/**
 * An anchor on one side is expected on the other. How much it tells when it is there depends on how
 * many segments of the other side have it: the ratio of the probability of a match in a true bead
 * to that of a match by chance.
 */
public final class AnchorModel implements GainModel {
  private final AnchorSide source;
  private final AnchorSide target;
  private final AnchorGains sourceGains;
  private final AnchorGains targetGains;

  /** Creates the model for two texts. */
  public AnchorModel(PairFeatures features) {
    source = new AnchorSide(features.source());
    target = new AnchorSide(features.target());
    sourceGains = new AnchorGains(features.source(), features.target());
    targetGains = new AnchorGains(features.target(), features.source());
  }

  @Override
  public double gain(int from, int to, Shape shape) {
    double forward = source.gain(from, shape.source(), target, to, shape.target(), targetGains);
    double backward = target.gain(to, shape.target(), source, from, shape.source(), sourceGains);
    return (forward + backward) / 2;
  }

  /** What the match of one anchor adds to the gain of a bead. */
  public double matchGain(Anchor anchor, Shape shape) {
    double forward = targetGains.match(anchor.key(), shape.target());
    double backward = sourceGains.match(anchor.key(), shape.source());
    return (forward + backward) / 2;
  }
}

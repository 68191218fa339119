package org.bayan.core.internal;

import java.time.Instant;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Text;

/** Makes alignments. */
public final class NewAlignment {

  private NewAlignment() {}

  /**
   * An alignment without beads.
   *
   * @param target the target text
   * @param number of the alignment in its project, from 1
   * @param now the time to record
   */
  public static Alignment of(Text target, int number, Instant now) {
    Alignment alignment = BitextFactory.eINSTANCE.createAlignment();
    alignment.setId(BitextIds.alignment(number));
    alignment.setTarget(target);
    alignment.setCreated(now);
    return alignment;
  }
}

package org.bayan.exchange.bilingual;

import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.internal.xliff.CodeIds;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;

/** The inline codes of a bead with the ids that they have in its unit. */
public final class CodeNumbers {

  /**
   * A code and its id.
   *
   * @param number the id in the unit
   * @param code the code in the bitext
   */
  public record Numbered(String number, InlineCode code) {}

  private CodeNumbers() {}

  /** The codes of the source, then those of the target. */
  public static List<Numbered> of(Bead bead) {
    CodeIds ids = new CodeIds();
    List<Numbered> all = new ArrayList<>();
    for (Segment segment : bead.getSource()) {
      segment.getCodes().forEach(code -> all.add(new Numbered(ids.inSource(code), code)));
    }
    for (Segment segment : bead.getTarget()) {
      segment.getCodes().forEach(code -> all.add(new Numbered(ids.inTarget(code), code)));
    }
    return all;
  }
}

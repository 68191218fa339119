package org.bayan.model;

import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Text;

/**
 * Gives out ids inside a bitext project: the id of the text or alignment, a letter and a number
 * that counts up for ever, such as {@code source.s17}. An id is never given out twice, not even
 * after its object was deleted.
 */
public final class BitextIds {

  /** The id of the source text. */
  public static final String SOURCE = "source";

  private BitextIds() {}

  /**
   * The id of a target text.
   *
   * @param number the number of the target text, from 1
   * @return such as {@code target1}
   */
  public static String target(int number) {
    return "target" + number;
  }

  /**
   * The id of the alignment with a target text.
   *
   * @param number the number of the target text, from 1
   * @return such as {@code alignment1}
   */
  public static String alignment(int number) {
    return "alignment" + number;
  }

  /**
   * Gives out the id of a new text unit.
   *
   * @param text the text it will belong to, with its id set
   * @return the id
   */
  public static String nextUnit(Text text) {
    text.setLastUnit(text.getLastUnit() + 1);
    return text.getId() + ".u" + text.getLastUnit();
  }

  /**
   * Gives out the id of a new segment.
   *
   * @param text the text it will belong to, with its id set
   * @return the id
   */
  public static String nextSegment(Text text) {
    text.setLastSegment(text.getLastSegment() + 1);
    return text.getId() + ".s" + text.getLastSegment();
  }

  /**
   * Gives out the id of a new bead.
   *
   * @param alignment the alignment it will belong to, with its id set
   * @return the id
   */
  public static String nextBead(Alignment alignment) {
    alignment.setLastBead(alignment.getLastBead() + 1);
    return alignment.getId() + ".b" + alignment.getLastBead();
  }
}

package org.bayan.align.recall;

import java.util.ArrayList;
import java.util.List;
import org.bayan.align.internal.recall.KeyMaker;

/**
 * The keys under which a passage is found: the stems of its words, the consonants of its names,
 * numbers and dates by their value, and the symbols of documents. The kind of a key is a letter and
 * a colon before it, so that keys of different kinds never meet.
 */
public final class PassageKeys {
  /** Raised whenever passages get other keys, so that an old index is not searched with them. */
  public static final int VERSION = 1;

  private PassageKeys() {}

  /**
   * The keys of a text, as often as they occur in it.
   *
   * @param text a passage
   * @param language its language, a BCP 47 tag
   */
  public static List<String> of(String text, String language) {
    List<String> keys = new ArrayList<>();
    new KeyMaker(language).add(text, keys);
    return keys;
  }
}

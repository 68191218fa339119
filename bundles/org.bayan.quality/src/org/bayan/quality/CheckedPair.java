package org.bayan.quality;

import java.util.Objects;
import org.bayan.model.bitext.LinkType;

/**
 * A text and its translation, as they are checked.
 *
 * @param number what it is called in lists, from 1
 * @param source the text
 * @param target its translation
 * @param linkType what the target is to the source: of a summary nobody expects every number
 */
public record CheckedPair(int number, CheckedText source, CheckedText target, LinkType linkType) {

  /** Nothing may be null. */
  public CheckedPair {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(linkType, "linkType");
  }

  /** A translation of one segment by one, without codes. */
  public static CheckedPair of(
      int number, String source, String sourceLanguage, String target, String targetLanguage) {
    return new CheckedPair(
        number,
        CheckedText.of(source, sourceLanguage),
        CheckedText.of(target, targetLanguage),
        LinkType.TRANSLATION);
  }
}

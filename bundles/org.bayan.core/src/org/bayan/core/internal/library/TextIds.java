package org.bayan.core.internal.library;

import org.bayan.model.library.OfficialText;
import org.bayan.model.library.TextDetails;

/** Tells how a library names a text. */
public final class TextIds {

  private TextIds() {}

  /** The id of a text by its work and language. */
  public static String of(TextDetails details) {
    return TextNames.id(details.work(), details.language());
  }

  /**
   * Details after a user corrected some: who names another symbol means another work, unless the
   * work was named too.
   *
   * @param read the text as it was read
   * @param details as they were corrected
   * @param workGiven whether the user named the work
   */
  public static TextDetails renamed(OfficialText read, TextDetails details, boolean workGiven) {
    boolean other = !details.symbol().equals(read.details().symbol());
    if (workGiven || !other) {
      return details.withWork(TextNames.plain(details.work()));
    }
    return details.withWork(TextNames.work(details.symbol(), read.id()));
  }
}

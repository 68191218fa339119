package org.bayan.exchange.library;

import java.util.Objects;
import org.bayan.model.library.OfficialText;

/**
 * An official text as a file holds it.
 *
 * @param text the text
 * @param segmented whether the file says where its segments begin and end; else each paragraph is
 *     one, to be cut by rules
 */
public record AkomaNtosoText(OfficialText text, boolean segmented) {

  /** Nothing may be null. */
  public AkomaNtosoText {
    Objects.requireNonNull(text, "text");
  }
}

package org.bayan.library.ui.internal.adding;

import org.bayan.core.library.GivenDetails;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.TextDetails;

/**
 * A document that was looked at.
 *
 * @param document its path or address
 * @param text what was recognised of it
 * @param corrections what a person says of it instead
 */
record LookedText(String document, OfficialText text, GivenDetails corrections) {

  /** The details as they will be. */
  TextDetails details() {
    return corrections.in(text.details());
  }

  /** The same with other corrections. */
  LookedText with(GivenDetails other) {
    return new LookedText(document, text, other);
  }

  /** How it is called: by its symbol, else its title, else its file. */
  String name() {
    TextDetails details = details();
    if (!details.symbol().isEmpty()) {
      return details.symbol();
    }
    return details.title().isEmpty() ? document : details.title();
  }
}

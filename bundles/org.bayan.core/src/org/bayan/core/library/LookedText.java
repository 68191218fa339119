package org.bayan.core.library;

import java.util.Objects;
import org.bayan.core.internal.LanguageChoice;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.TextDetails;

/**
 * A document that was looked at.
 *
 * @param document its path or address
 * @param reading how it was read
 * @param text what was recognised of it
 * @param corrections what a person says of it instead
 */
public record LookedText(
    String document,
    ImportTextsRequest.Reading reading,
    OfficialText text,
    GivenDetails corrections) {

  /** Nothing may be null. */
  public LookedText {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(corrections, "corrections");
  }

  /** The details as they will be. */
  public TextDetails details() {
    return corrections.in(text.details());
  }

  /** The same with other corrections. */
  public LookedText with(GivenDetails other) {
    return new LookedText(document, reading, text, other);
  }

  /** How it is called: by its symbol, else its title, else its file. */
  public String name() {
    TextDetails details = details();
    if (!details.symbol().isEmpty()) {
      return details.symbol();
    }
    return details.title().isEmpty() ? document : details.title();
  }

  /** Whether a person says that it is in another language than was recognised. */
  boolean isInOtherLanguage() {
    return !LanguageChoice.isSame(details().language(), text.details().language());
  }
}

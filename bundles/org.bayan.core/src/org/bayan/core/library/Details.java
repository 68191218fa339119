package org.bayan.core.library;

import java.util.Locale;
import org.bayan.core.TaskException;
import org.bayan.model.library.TextDetails;

/** Checks what users say of texts. */
final class Details {

  private Details() {}

  static void requireSensible(GivenDetails given) throws TaskException {
    String date = given.date().orElse("");
    if (!date.isEmpty() && !TextDetails.isDate(date)) {
      throw request("'" + date + "' is no date; write it like 2014-12-03, or the year alone.");
    }
    if (given.work().isPresent() && given.work().get().isBlank()) {
      throw request("The work has no name; name it, or leave it to the symbol.");
    }
    String language = given.language().orElse("en");
    if (Locale.forLanguageTag(language).getLanguage().isEmpty()) {
      throw request("'" + language + "' names no language; write a tag such as ar or en.");
    }
  }

  private static TaskException request(String message) {
    return new TaskException(TaskException.Kind.REQUEST, message);
  }
}

package org.bayan.core.library;

import java.util.List;
import org.bayan.model.library.OfficialText;

/**
 * What came of an import.
 *
 * @param texts the texts as they are in the library now, in the order of the documents
 * @param replaced the ids of those that were there before
 */
public record ImportTextsOutcome(List<OfficialText> texts, List<String> replaced) {

  /** Copies the lists. */
  public ImportTextsOutcome {
    texts = List.copyOf(texts);
    replaced = List.copyOf(replaced);
  }
}

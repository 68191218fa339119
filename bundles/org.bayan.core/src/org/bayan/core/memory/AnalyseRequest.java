package org.bayan.core.memory;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.RulesChoice;
import org.bayan.core.TextSource;

/**
 * Documents to be compared with a memory.
 *
 * @param memory the folder of the memory
 * @param documents the documents, in the order in which they are to be translated
 * @param rules how they are segmented
 * @param targetLanguage the language of the translations; the other one of the memory when absent
 */
public record AnalyseRequest(
    Path memory, List<TextSource> documents, RulesChoice rules, Optional<String> targetLanguage) {

  /** Copies the list. */
  public AnalyseRequest {
    Objects.requireNonNull(memory, "memory");
    documents = List.copyOf(documents);
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
  }
}

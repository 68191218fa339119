package org.bayan.core.memory;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.RulesChoice;
import org.bayan.core.TextSource;
import org.bayan.index.memory.LookUpOptions;

/**
 * A document to be translated from a memory as far as it goes.
 *
 * @param memory the folder of the memory
 * @param document the document
 * @param rules how it is segmented
 * @param targetLanguage the language of the translation; the other one of the memory when absent
 * @param options what is good enough, and by how much the score of unreviewed units falls
 * @param lock whether translations of the same text (100 and 101) are accepted, so that nobody
 *     changes them by mistake; else they are drafts like the others
 * @param bitext the file to write
 */
public record PretranslateRequest(
    Path memory,
    TextSource document,
    RulesChoice rules,
    Optional<String> targetLanguage,
    LookUpOptions options,
    boolean lock,
    Path bitext) {

  /** Nothing may be null. */
  public PretranslateRequest {
    Objects.requireNonNull(memory, "memory");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(bitext, "bitext");
  }
}

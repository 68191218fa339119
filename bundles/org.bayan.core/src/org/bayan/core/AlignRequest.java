package org.bayan.core;

import java.util.Objects;

/**
 * Two documents to be aligned.
 *
 * @param source the source text
 * @param target the target text
 * @param rules the segmentation rules for both
 * @param termbases the termbases whose terms are recognised
 * @param deliverables the files to write
 */
public record AlignRequest(
    TextSource source,
    TextSource target,
    RulesChoice rules,
    TermbaseChoice termbases,
    Deliverables deliverables) {

  /** Nothing may be null. */
  public AlignRequest {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(termbases, "termbases");
    Objects.requireNonNull(deliverables, "deliverables");
  }
}

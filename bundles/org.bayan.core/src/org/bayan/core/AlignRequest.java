package org.bayan.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two documents to be aligned.
 *
 * @param source the source text
 * @param target the target text
 * @param rules the segmentation rules for both
 * @param options what helps to align
 * @param deliverables the files to write
 */
public record AlignRequest(
    TextSource source,
    TextSource target,
    RulesChoice rules,
    AlignmentOptions options,
    Deliverables deliverables) {

  /** Nothing may be null. */
  public AlignRequest {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(deliverables, "deliverables");
  }

  /** A request that chooses termbases and otherwise wants what is usual. */
  public AlignRequest(
      TextSource source,
      TextSource target,
      RulesChoice rules,
      TermbaseChoice termbases,
      Deliverables deliverables) {
    this(source, target, rules, AlignmentOptions.of(termbases), deliverables);
  }

  /** The files that are read and must not be overwritten. */
  List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(options.files());
    rules.file().ifPresent(inputs::add);
    inputs.add(source.file());
    inputs.add(target.file());
    return inputs;
  }
}

package org.bayan.core.citation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.RulesChoice;
import org.bayan.core.TextSource;

/**
 * A report behind which official words are to be found.
 *
 * @param report the report
 * @param rules the segmentation rules for it, and for documents of folders that are no libraries
 * @param libraries folders of official texts: libraries, or folders of documents
 * @param language of the official texts, a BCP 47 tag; those in other languages are passed over
 * @param options what helps to find them
 * @param deliverables the files to write
 */
public record CiteRequest(
    TextSource report,
    RulesChoice rules,
    List<Path> libraries,
    String language,
    AlignmentOptions options,
    CitationDeliverables deliverables) {

  /** Copies the list; nothing may be null. */
  public CiteRequest {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(rules, "rules");
    libraries = List.copyOf(libraries);
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(deliverables, "deliverables");
  }

  /** The files that are read and must not be overwritten. */
  List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(options.termbases().files());
    inputs.addAll(options.lexicons().files());
    rules.file().ifPresent(inputs::add);
    inputs.add(report.file());
    return inputs;
  }
}

package org.bayan.cli.internal;

import java.nio.charset.Charset;
import java.util.Optional;
import org.bayan.core.RulesChoice;
import picocli.CommandLine.Option;

/** The options of every command that reads and segments documents. */
final class SegmentationOptions {

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of the text (default: detected, for each text by itself).")
  private Charset encoding;

  @Option(
      names = "--rules",
      paramLabel = "RULES",
      description =
          "Segmentation rules: institutional, news, line (a segment a line), or an SRX file"
              + " (default: institutional).")
  private RulesChoice rules;

  Optional<Charset> encoding() {
    return Optional.ofNullable(encoding);
  }

  /** The rules, where the user names some. */
  Optional<RulesChoice> namedRules() {
    return Optional.ofNullable(rules);
  }

  RulesChoice rules() {
    return rules == null ? RulesChoice.DEFAULT : rules;
  }
}

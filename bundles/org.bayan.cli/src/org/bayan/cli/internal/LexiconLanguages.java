package org.bayan.cli.internal;

import picocli.CommandLine.Option;

/** The options of the commands that make lexicons. */
final class LexiconLanguages {

  @Option(
      names = "--source-lang",
      paramLabel = "LANG",
      defaultValue = "ar",
      description = "First language, a BCP 47 tag (default: ${DEFAULT-VALUE}).")
  private LanguageTag source;

  @Option(
      names = "--target-lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Second language (default: ${DEFAULT-VALUE}).")
  private LanguageTag target;

  String source() {
    return source.text();
  }

  String target() {
    return target.text();
  }
}

package org.bayan.cli.internal;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The languages in which a memory is looked into. */
final class MemoryLanguageOptions {

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of the text (default: told by its letters).")
  private LanguageTag language;

  @Option(
      names = "--target",
      paramLabel = "LANG",
      description = "Language of the translations (default: the other one of the memory).")
  private LanguageTag target;

  Optional<String> language() {
    return Optional.ofNullable(language).map(LanguageTag::text);
  }

  Optional<String> target() {
    return Optional.ofNullable(target).map(LanguageTag::text);
  }
}

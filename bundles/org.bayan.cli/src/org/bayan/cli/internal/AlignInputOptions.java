package org.bayan.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.DocumentPairs;
import org.bayan.core.PairsRequest;
import org.bayan.core.TaskException;
import org.bayan.core.TextSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name the documents to align and say how they are read. */
final class AlignInputOptions {

  // Texts, because a pattern is no path on every system.
  @Option(
      names = "--source",
      paramLabel = "FILE|DIR",
      description =
          "The source text. For many pairs a folder, or a pattern with one * for the name of the"
              + " pair, such as 'dir/*.ar'.")
  private String source;

  @Option(
      names = "--target",
      paramLabel = "FILE|DIR",
      description = "The text it reports or translates; for many pairs like --source.")
  private String target;

  @Option(
      names = "--source-lang",
      paramLabel = "LANG",
      defaultValue = "ar",
      description = "Language of the source, a BCP 47 tag (default: ${DEFAULT-VALUE}).")
  private LanguageTag sourceLanguage;

  @Option(
      names = "--target-lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the target (default: ${DEFAULT-VALUE}).")
  private LanguageTag targetLanguage;

  @Option(
      names = "--segmented",
      description = "The files have one segment a line; a blank line begins a new paragraph.")
  private boolean segmented;

  @Mixin private SegmentationOptions segmentation;

  /** Whether a side is a folder, or files by a pattern. */
  boolean areFolders() {
    return source != null && DocumentPairs.isFolder(source)
        || target != null && DocumentPairs.isFolder(target);
  }

  TextSource source() throws TaskException {
    return text("--source", source, sourceLanguage);
  }

  TextSource target() throws TaskException {
    return text("--target", target, targetLanguage);
  }

  SegmentationOptions segmentation() {
    return segmentation;
  }

  /** The pairs of the two folders. */
  DocumentPairs folders() throws TaskException {
    return DocumentPairs.found(
        named("--source", source),
        sourceLanguage.text(),
        named("--target", target),
        targetLanguage.text());
  }

  /** How every document of many pairs is read. */
  PairsRequest.Reading reading() {
    return new PairsRequest.Reading(
        sourceLanguage.text(),
        targetLanguage.text(),
        segmentation.encoding(),
        segmented,
        segmentation.rules());
  }

  private TextSource text(String option, String file, LanguageTag language) throws TaskException {
    String name = named(option, file);
    try {
      return new TextSource(Path.of(name), language.text(), segmentation.encoding(), segmented);
    } catch (InvalidPathException e) {
      throw request("%s '%s' can be no file: %s.".formatted(option, name, e.getReason()));
    }
  }

  private static String named(String option, String value) throws TaskException {
    String name =
        Optional.ofNullable(value)
            .orElseThrow(() -> request("Missing option " + option + "; name both texts."));
    if (name.isBlank()) {
      throw request("Invalid value for %s: the name of the file is empty.".formatted(option));
    }
    return name;
  }

  private static TaskException request(String message) {
    return new TaskException(TaskException.Kind.REQUEST, message);
  }
}

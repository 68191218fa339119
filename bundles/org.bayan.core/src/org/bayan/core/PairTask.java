package org.bayan.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bayan.core.internal.AlignmentAids;
import org.bayan.core.internal.pairs.PairDigest;
import org.bayan.core.internal.pairs.PairRecord;
import org.bayan.okapi.SegmentationRules;

/** Aligns one pair of many; several threads may do so at a time. */
final class PairTask {

  private final AlignDocuments align;
  private final PairsRequest request;
  private final SegmentationRules rules;
  private final AlignmentAids aids;
  private final PairRecord record;
  private final String settings;

  PairTask(
      AlignDocuments align,
      PairsRequest request,
      SegmentationRules rules,
      AlignmentAids aids,
      PairRecord record)
      throws TaskException {
    this.align = align;
    this.request = request;
    this.rules = rules;
    this.aids = aids;
    this.record = record;
    settings = settings(request, rules);
  }

  /** All that every pair depends on. */
  private static String settings(PairsRequest request, SegmentationRules rules)
      throws TaskException {
    AlignmentOptions options = request.options();
    PairsRequest.Reading reading = request.reading();
    try {
      return new PairDigest()
          .add(BayanVersion.PROGRAM, reading.sourceLanguage(), reading.targetLanguage())
          .add(reading.encoding(), reading.segmented(), reading.rules().uri(), rules.sha256())
          .add(options.termbases().seed(), options.termbases().files().size())
          .add(options.lexicons().shipped(), options.lexicons().sources())
          .add(options.longestBead())
          .addFiles(options.files())
          .hexadecimal();
    } catch (IOException e) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          "A termbase or lexicon can no longer be read (" + e.getMessage() + "); try again.",
          e);
    }
  }

  /**
   * Aligns a pair, or passes it over.
   *
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  PairOutcome run(DocumentPair pair, Progress progress) {
    try {
      AlignRequest one = request.request(pair);
      Optional<String> digest = digest(pair);
      Optional<PairFigures> before = digest.flatMap(made -> before(pair, one, made));
      if (before.isPresent()) {
        return PairOutcome.of(pair, PairOutcome.State.BEFORE, before.get());
      }
      long start = System.nanoTime();
      record.begin(pair.name());
      AlignOutcome outcome = align.run(one, rules, aids, progress);
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      PairFigures figures = PairFigures.of(outcome, time);
      if (digest.isPresent()) {
        record.end(pair.name(), digest.get(), figures);
      }
      return PairOutcome.of(pair, PairOutcome.State.DONE, figures);
    } catch (TaskException e) {
      return PairOutcome.failed(pair, e);
    }
  }

  /**
   * Absent when a document cannot be read, which is said where it is read in earnest, or can be
   * read but once.
   */
  private Optional<String> digest(DocumentPair pair) {
    if (!Files.isRegularFile(pair.source()) || !Files.isRegularFile(pair.target())) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PairDigest()
              .add(settings)
              .addFiles(List.of(pair.source(), pair.target()))
              .hexadecimal());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<PairFigures> before(DocumentPair pair, AlignRequest one, String digest) {
    return request.resume() && areFresh(pair, one.deliverables().files())
        ? record.done(pair.name(), digest)
        : Optional.empty();
  }

  /** Whether all files are there, and none is older than a document. */
  private static boolean areFresh(DocumentPair pair, List<Path> files) {
    try {
      FileTime source = Files.getLastModifiedTime(pair.source());
      FileTime target = Files.getLastModifiedTime(pair.target());
      FileTime latest = source.compareTo(target) > 0 ? source : target;
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).compareTo(latest) < 0) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}

package org.bayan.core.citation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bayan.core.BayanVersion;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.AlignmentAids;
import org.bayan.core.internal.DocumentLocation;
import org.bayan.core.internal.ResourceReferences;
import org.bayan.core.internal.RulesRecord;
import org.bayan.core.internal.TextReader;
import org.bayan.core.internal.citation.CitationBeads;
import org.bayan.core.internal.citation.CitationFiles;
import org.bayan.core.internal.citation.CitationSearch;
import org.bayan.core.internal.citation.CoverageDifferences;
import org.bayan.core.internal.citation.PassageLibraries;
import org.bayan.core.internal.citation.PassageLibrary;
import org.bayan.core.internal.citation.ReportSegments;
import org.bayan.core.library.ImportTextsRequest;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.okapi.SegmentationRules;

/**
 * Finds the official words behind a report: for each of its segments the passages of a library that
 * it translates, paraphrases or sums up, and what it leaves out of the texts that it follows.
 */
public final class CiteReport {

  private final InstantSource clock;

  /** The use case with the system's clock. */
  public CiteReport() {
    this(InstantSource.system());
  }

  /**
   * The use case.
   *
   * @param clock gives the times to record
   */
  public CiteReport(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Finds official words.
   *
   * @param request the report, the libraries, and what to write
   * @param progress is told how far it is
   * @return what stands behind the report; all files are written then
   * @throws TaskException when the report or a library cannot be read, or a file cannot be written;
   *     no file is changed then
   * @throws java.util.concurrent.CancellationException when the progress was cancelled; no file is
   *     changed then
   */
  public CitationOutcome run(CiteRequest request, Progress progress) throws TaskException {
    CitationFiles files = new CitationFiles(request.deliverables());
    files.requireWritable(request.inputs());
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    SegmentationRules rules = request.rules().load();
    AlignmentAids aids =
        AlignmentAids.load(
            request.options(), request.report().language(), request.language(), progress);
    progress.step("Reading " + request.report().file().getFileName());
    BitextProject project = read(request, rules, now);
    ReportSegments segments = new ReportSegments(aids.termbases());
    progress.step("Opening the library");
    try (PassageLibrary library =
        PassageLibraries.open(
            request.libraries(), request.language(), reading(request), segments, progress)) {
      Alignment alignment =
          new CitationSearch(aids, segments)
              .find(
                  project.getSource(),
                  library,
                  new CitationBeads.Slot(
                      BitextIds.target(1), request.language(), 1, Optional.empty()),
                  now,
                  progress);
      project.getTargets().add(alignment.getTarget());
      project.getAlignments().add(alignment);
      OfficialAlignment official = OfficialAlignment.of(project).orElseThrow();
      progress.step("Writing");
      files.write(official, differences(request, aids));
      return new CitationOutcome(
          official, library.documents(), library.passages(), library.warnings());
    }
  }

  private static ImportTextsRequest.Reading reading(CiteRequest request) {
    return new ImportTextsRequest.Reading(Optional.empty(), true, false, request.rules());
  }

  private static PassageDifferences.Finder differences(CiteRequest request, AlignmentAids aids) {
    return new CoverageDifferences(
        request.report().language(), request.language(), aids.lexicons());
  }

  private static BitextProject read(CiteRequest request, SegmentationRules rules, Instant now)
      throws TaskException {
    BitextProject project = BitextFactory.eINSTANCE.createBitextProject();
    Path file = request.report().file();
    project.setId(UUID.randomUUID().toString());
    project.setName(String.valueOf(file.getFileName()));
    project.setCreated(now);
    project.setCreatedBy(System.getProperty("user.name"));
    project.setModified(now);
    project.setGenerator(BayanVersion.PROGRAM);
    project.setSource(new TextReader(rules, now).read(request.report(), BitextIds.SOURCE));
    project.getResources().addAll(ResourceReferences.of(request.options().termbases()));
    if (!request.report().segmented()) {
      String uri =
          request.deliverables().bitext().map(request.rules()::uri).orElseGet(request.rules()::uri);
      new RulesRecord(project)
          .set(List.of(project.getSource()), RulesRecord.Entry.of(uri, rules.sha256()));
    }
    request
        .deliverables()
        .bitext()
        .ifPresent(
            bitext -> DocumentLocation.record(project.getSource().getOrigin(), bitext, file));
    return project;
  }
}

package org.bayan.core;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bayan.align.Aligner;
import org.bayan.core.internal.AlignmentAids;
import org.bayan.core.internal.DeliverableFiles;
import org.bayan.core.internal.DocumentLocation;
import org.bayan.core.internal.NewAlignment;
import org.bayan.core.internal.ResourceReferences;
import org.bayan.core.internal.RulesRecord;
import org.bayan.core.internal.TextAligner;
import org.bayan.core.internal.TextReader;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;
import org.bayan.okapi.SegmentationRules;

/**
 * Makes a bitext of two documents: extracts and segments them, recognises their terms, aligns them
 * and writes the deliverables.
 */
public final class AlignDocuments {

  private final TextAligner aligner;
  private final InstantSource clock;

  /**
   * The use case with the system's clock.
   *
   * @param aligner finds the beads
   */
  public AlignDocuments(Aligner aligner) {
    this(aligner, InstantSource.system());
  }

  /**
   * The use case.
   *
   * @param aligner finds the beads
   * @param clock gives the times to record
   */
  public AlignDocuments(Aligner aligner, InstantSource clock) {
    this.aligner = new TextAligner(aligner);
    this.clock = clock;
  }

  /** What aligns, for the use cases that align too. */
  TextAligner aligner() {
    return aligner;
  }

  /** What gives the times to record. */
  InstantSource clock() {
    return clock;
  }

  /**
   * Aligns two documents.
   *
   * @param request what to align and what to write
   * @param progress is told how far it is
   * @return the bitext and its figures; all files are written then
   * @throws TaskException when a file cannot be read or written; no file is changed then
   * @throws java.util.concurrent.CancellationException when the progress was cancelled; no file is
   *     changed then
   */
  public AlignOutcome run(AlignRequest request, Progress progress) throws TaskException {
    DeliverableFiles files = new DeliverableFiles(request.deliverables());
    files.requireWritable(request.inputs());
    aligner.prepare();
    SegmentationRules rules = request.rules().load();
    AlignmentAids aids =
        AlignmentAids.load(
            request.options(), request.source().language(), request.target().language(), progress);
    return run(request, rules, aids, progress);
  }

  /** Aligns with what has been read already, and writes without a look at the files before. */
  AlignOutcome run(
      AlignRequest request, SegmentationRules rules, AlignmentAids aids, Progress progress)
      throws TaskException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    BitextProject project = read(request, rules, now, progress);
    Alignment alignment = NewAlignment.of(project.getTargets().get(0), 1, now);
    TextAligner.Found found =
        aligner.find(project.getSource(), alignment, aids, true, now, progress);
    found.beads().applyTo(alignment);
    project.getAlignments().add(alignment);
    recordPlaces(request, project);
    progress.step("Writing");
    new DeliverableFiles(request.deliverables())
        .write(project, alignment, found.terms(), found.beads().alternatives());
    return new AlignOutcome(project, AlignmentSummary.of(project, alignment, found.terms()));
  }

  /** So that the documents are found again when they are to be written in translation. */
  private static void recordPlaces(AlignRequest request, BitextProject project) {
    Origin source = project.getSource().getOrigin();
    Origin target = project.getTargets().get(0).getOrigin();
    request
        .deliverables()
        .bitext()
        .ifPresent(
            bitext -> {
              DocumentLocation.record(source, bitext, request.source().file());
              DocumentLocation.record(target, bitext, request.target().file());
            });
  }

  private static BitextProject read(
      AlignRequest request, SegmentationRules rules, Instant now, Progress progress)
      throws TaskException {
    TextReader reader = new TextReader(rules, now);
    BitextProject project = BitextFactory.eINSTANCE.createBitextProject();
    project.setId(UUID.randomUUID().toString());
    project.setName(request.source().file().getFileName().toString());
    project.setCreated(now);
    project.setCreatedBy(System.getProperty("user.name"));
    project.setModified(now);
    project.setGenerator(BayanVersion.PROGRAM);
    progress.step("Reading " + request.source().file().getFileName());
    project.setSource(reader.read(request.source(), BitextIds.SOURCE));
    progress.step("Reading " + request.target().file().getFileName());
    project.getTargets().add(reader.read(request.target(), BitextIds.target(1)));
    project.getResources().addAll(ResourceReferences.of(request.options().termbases()));
    recordRules(project, request, rules);
    return project;
  }

  private static void recordRules(
      BitextProject project, AlignRequest request, SegmentationRules rules) {
    List<Text> cut = new ArrayList<>();
    if (!request.source().segmented()) {
      cut.add(project.getSource());
    }
    if (!request.target().segmented()) {
      cut.addAll(project.getTargets());
    }
    if (!cut.isEmpty()) {
      Optional<Path> bitext = request.deliverables().bitext();
      String uri = bitext.map(request.rules()::uri).orElseGet(request.rules()::uri);
      new RulesRecord(project).set(cut, RulesRecord.Entry.of(uri, rules.sha256()));
    }
  }
}

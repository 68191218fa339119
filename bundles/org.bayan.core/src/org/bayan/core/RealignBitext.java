package org.bayan.core;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bayan.core.RealignOutcome.Realigned;
import org.bayan.core.RealignRequest.Keep;
import org.bayan.core.internal.AcceptedBeads;
import org.bayan.core.internal.AlignmentAids;
import org.bayan.core.internal.BitextInput;
import org.bayan.core.internal.BitextMove;
import org.bayan.core.internal.ChosenAlignments;
import org.bayan.core.internal.DeliverableFiles;
import org.bayan.core.internal.HumanWork;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.ResourceReferences;
import org.bayan.core.internal.TextAligner;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;

/**
 * Aligns the texts of a bitext again, around what people have accepted.
 *
 * <p>An accepted bead stays as it is in everything, and the aligner knows that its segments belong
 * together. Another bead that comes out with the same segments keeps its id, status, link type and
 * note. All others are given up, also those that a person has worked on without accepting them; the
 * outcome counts them.
 */
public final class RealignBitext {

  private final AlignDocuments align;

  /**
   * The use case.
   *
   * @param align aligns, and gives the times to record
   */
  public RealignBitext(AlignDocuments align) {
    this.align = align;
  }

  /**
   * Aligns a bitext file again.
   *
   * @param request what to align and what to write
   * @param progress is told how far it is
   * @return the bitext and what became of its beads; all files are written then
   * @throws TaskException when a file cannot be read or written, the bitext holds no such
   *     alignment, or several where files to write have room for one, or two accepted beads share a
   *     segment; no file is changed then
   * @throws java.util.concurrent.CancellationException when the progress was cancelled; no file is
   *     changed then
   */
  public RealignOutcome run(RealignRequest request, Progress progress) throws TaskException {
    DeliverableFiles files = new DeliverableFiles(request.deliverables());
    files.requireWritable(inputs(request));
    align.aligner().prepare();
    progress.step("Reading " + request.bitext().getFileName());
    BitextProject project = BitextInput.read(request.bitext());
    List<Alignment> chosen =
        ChosenAlignments.in(project, request.bitext(), request.target(), request.deliverables());
    Instant now = now();
    for (Alignment alignment : keeping(request, chosen)) {
      new AcceptedBeads(project.getSource(), alignment).requireApart(request.bitext());
    }
    AlignmentOptions options = request.options(project);
    List<Realigned> outcomes = new ArrayList<>();
    TextAligner.Found last = null;
    for (Alignment alignment : chosen) {
      last = find(project, alignment, options, request.keep(), now, progress);
      last.beads().applyTo(alignment);
      outcomes.add(
          new Realigned(
              alignment.getTarget(),
              AlignmentSummary.of(project, alignment, last.terms()),
              last.beads().changes(),
              new AcceptedBeads(project.getSource(), alignment).crossings()));
    }
    progress.step("Writing");
    stamp(project, now);
    request
        .deliverables()
        .bitext()
        .ifPresent(bitext -> BitextMove.rebase(project, request.bitext(), bitext));
    files.write(project, chosen.getLast(), last.terms(), last.beads().alternatives());
    return new RealignOutcome(project, outcomes);
  }

  /**
   * How many beads a person has worked on that a request does not keep, whatever comes out.
   *
   * @throws TaskException when the bitext cannot be read or holds no such alignment
   */
  public static int workGivenUp(RealignRequest request) throws TaskException {
    if (request.keep() != Keep.NONE) {
      return 0;
    }
    BitextProject project = BitextInput.read(request.bitext());
    return (int)
        ChosenAlignments.in(project, request.bitext(), request.target(), request.deliverables())
            .stream()
            .flatMap(alignment -> alignment.getBeads().stream())
            .filter(HumanWork::isIn)
            .count();
  }

  /**
   * Finds new beads for an alignment that is being edited. Nothing is changed: the editor applies
   * them.
   *
   * @param project the bitext; nothing else may change it meanwhile
   * @param alignment one of its alignments
   * @param options what helps to align
   * @param keep which of its beads stay
   * @param progress is told how far it is
   * @throws TaskException when a termbase or a lexicon cannot be read
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public ProposedBeads propose(
      BitextProject project,
      Alignment alignment,
      AlignmentOptions options,
      Keep keep,
      Progress progress)
      throws TaskException {
    return find(project, alignment, options, keep, now(), progress).beads();
  }

  /**
   * The options that are usual for a bitext: its own termbases and the lexicon that ships.
   *
   * @param project the bitext
   * @param bitext its file, which relative references start from
   * @throws TaskException when it names a termbase that is no file
   */
  public static AlignmentOptions options(BitextProject project, Path bitext) throws TaskException {
    return AlignmentOptions.of(ResourceReferences.termbases(project, bitext));
  }

  private TextAligner.Found find(
      BitextProject project,
      Alignment alignment,
      AlignmentOptions options,
      Keep keep,
      Instant now,
      Progress progress)
      throws TaskException {
    String sourceLanguage = project.getSource().getLanguage();
    String targetLanguage = alignment.getTarget().getLanguage();
    AlignmentAids aids = AlignmentAids.load(options, sourceLanguage, targetLanguage, progress);
    return align
        .aligner()
        .find(project.getSource(), alignment, aids, keep == Keep.NONE, now, progress);
  }

  /** The alignments of which accepted beads are kept. */
  private static List<Alignment> keeping(RealignRequest request, List<Alignment> chosen) {
    return request.keep() == Keep.ACCEPTED ? chosen : List.of();
  }

  private Instant now() {
    return align.clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Only the new bitext may take the place of the old. */
  private static List<Path> inputs(RealignRequest request) {
    List<Path> inputs = request.inputs();
    boolean replaced =
        request
            .deliverables()
            .bitext()
            .filter(bitext -> OutputFiles.areSame(bitext, request.bitext()))
            .isPresent();
    if (!replaced) {
      inputs.add(request.bitext());
    }
    return inputs;
  }

  private static void stamp(BitextProject project, Instant now) {
    project.setModified(now);
    project.setModifiedBy(System.getProperty("user.name"));
    project.setGenerator(BayanVersion.PROGRAM);
  }
}

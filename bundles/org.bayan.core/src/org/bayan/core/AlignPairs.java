package org.bayan.core;

import java.nio.file.Path;
import java.util.List;
import org.bayan.core.internal.AlignmentAids;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.pairs.OutputFolder;
import org.bayan.core.internal.pairs.PairRecord;
import org.bayan.core.internal.pairs.PairsProgress;
import org.bayan.core.internal.pairs.PairsSummary;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.okapi.SegmentationRules;

/**
 * Aligns many pairs of documents, several at a time. A pair that fails does not stop the others.
 * The files of a pair are written together, each as a whole.
 */
public final class AlignPairs {

  private final AlignDocuments align;

  /**
   * The use case.
   *
   * @param align aligns each pair
   */
  public AlignPairs(AlignDocuments align) {
    this.align = align;
  }

  /**
   * Aligns pairs.
   *
   * @param request which pairs, and where the files go
   * @param progress is told how far it is, by one thread at a time
   * @return what came of each pair, in the order of the request
   * @throws TaskException when the rules, a termbase or a lexicon cannot be read, or the files
   *     cannot be written; nothing was aligned then, unless it is the summary that can no longer be
   *     written
   * @throws PairsStoppedException when the progress was cancelled; pairs that were done by then
   *     have their files, all others have none or those of before, and no summary is written
   */
  public List<PairOutcome> run(PairsRequest request, Progress progress) throws TaskException {
    requireSensible(request);
    SegmentationRules rules = request.reading().rules().load();
    AlignmentAids aids =
        AlignmentAids.load(
            request.options(),
            request.reading().sourceLanguage(),
            request.reading().targetLanguage(),
            progress);
    OutputFolder.prepare(request.folder());
    OutputFiles.requireWritable(request.files(), request.inputs());
    // Made ready by one thread: the packages of a model need each other to begin.
    BitextFactory.eINSTANCE.getBitextPackage();
    List<PairOutcome> outcomes;
    try (PairRecord record = PairRecord.open(request.folder())) {
      PairTask task = new PairTask(align, request, rules, aids, record);
      PairsProgress watched = new PairsProgress(progress, request.pairs().size());
      outcomes = new PairWorkers(request.jobs(), task, watched).run(request.pairs());
    }
    if (request.summary().isPresent()) {
      PairsSummary.write(outcomes, request.summary().get());
    }
    return outcomes;
  }

  private static void requireSensible(PairsRequest request) throws TaskException {
    if (request.pairs().isEmpty() || request.outputs().isEmpty()) {
      throw new TaskException(
          TaskException.Kind.REQUEST, "There is nothing to do; name pairs and files to write.");
    }
    Path record = request.folder().resolve(PairRecord.FILE);
    for (Path input : request.inputs()) {
      if (OutputFiles.areSame(input, record)) {
        throw new TaskException(
            TaskException.Kind.REQUEST, input + " is Bayan's own record; name other files.");
      }
    }
  }
}

package org.bayan.core.review;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bayan.core.BayanVersion;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.edit.Author;
import org.bayan.core.edit.BitextEditing;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.EditException;
import org.bayan.core.internal.AlignedBitext;
import org.bayan.core.internal.DeliverableFiles;
import org.bayan.core.internal.OutputFiles;
import org.bayan.model.bitext.BitextProject;

/** Brings what has come back into a bitext file. */
final class ReviewRun {
  private final ReviewRequest request;
  private final Author author;

  ReviewRun(ReviewRequest request, InstantSource clock, String person) {
    this.request = request;
    author = new Author(person, clock);
  }

  ReviewOutcome run(Returned returned, Progress progress) throws TaskException {
    Path into = request.into();
    OutputFiles.requireWritable(List.of(into), List.of(request.file()));
    progress.step("Reading " + into.getFileName());
    AlignedBitext bitext = AlignedBitext.read(into);
    progress.step("Comparing");
    ReviewPlan plan =
        ReviewPlan.of(bitext.project(), bitext.alignment(), returned, request.overwrite());
    Optional<Edit> edit = plan.edit();
    boolean written = edit.isPresent() && !request.dryRun();
    if (written) {
      apply(bitext, edit.get());
      progress.step("Writing " + into.getFileName());
      write(bitext.project());
    }
    return new ReviewOutcome(plan.changes(), plan.same(), written);
  }

  private void apply(AlignedBitext bitext, Edit edit) throws TaskException {
    try {
      new BitextEditing(bitext.project(), bitext.alignment(), author).run(edit);
    } catch (EditException e) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          "%s holds what no bitext can hold (%s); nothing was changed."
              .formatted(request.file(), e.refusal()),
          e);
    }
  }

  private void write(BitextProject project) throws TaskException {
    project.setModified(author.now());
    project.setModifiedBy(author.name());
    project.setGenerator(BayanVersion.PROGRAM);
    DeliverableFiles.writeBitext(project, request.into());
  }
}

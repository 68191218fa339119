package org.bayan.core.edit;

import java.util.List;
import java.util.function.Supplier;
import org.bayan.core.internal.record.Recorder;
import org.bayan.core.internal.record.Step;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;

/**
 * A bitext while a person edits one of its alignments. It may be made on any thread; from then on
 * the bitext is changed through it only, on one thread.
 */
public final class BitextEditing {

  private final BitextProject project;
  private final Alignment alignment;
  private final Supplier<Author> author;
  private final Recorder recorder;

  /**
   * Begins to edit. The whole bitext is visited once.
   *
   * @param project the bitext
   * @param alignment the alignment that is edited, one of the bitext's
   * @param author who edits
   */
  public BitextEditing(BitextProject project, Alignment alignment, Author author) {
    this(project, alignment, () -> author);
  }

  /**
   * Begins to edit. The whole bitext is visited once.
   *
   * @param project the bitext
   * @param alignment the alignment that is edited, one of the bitext's
   * @param author asked with each edit who edits
   */
  public BitextEditing(BitextProject project, Alignment alignment, Supplier<Author> author) {
    this.project = project;
    this.alignment = alignment;
    this.author = author;
    recorder = new Recorder(project);
  }

  /** The bitext. */
  public BitextProject project() {
    return project;
  }

  /** The alignment that is edited. */
  public Alignment alignment() {
    return alignment;
  }

  /**
   * Runs an edit.
   *
   * @param edit what to do
   * @return what it has changed
   * @throws EditException when it makes no sense here; nothing has changed then
   */
  public Change run(Edit edit) throws EditException {
    Place place = null;
    List<Step> steps;
    recorder.start();
    try {
      place = edit.applyTo(new EditedBitext(project, alignment, author.get()));
    } finally {
      steps = recorder.stop();
      if (place == null) {
        Step.undo(steps);
      }
    }
    if (steps.isEmpty()) {
      throw new EditException(Refusal.NO_CHANGE);
    }
    return new RecordedChange(place, steps);
  }
}

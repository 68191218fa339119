package org.bayan.core.termimport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.ImportTermbaseOutcome;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.edit.Author;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.Termbases;
import org.bayan.core.internal.terms.TermbaseMerge;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermbaseEditing;
import org.bayan.model.termbase.Termbase;

/**
 * Brings what a file holds into the file of a termbase, which is made where it is not there. Who
 * did it is noted in the history of each concept of a termbase that was there; a new one says what
 * the file says.
 */
public final class BringTerms {

  /**
   * What was done.
   *
   * @param outcome what was changed
   * @param written whether the termbase was written; not where nothing changed
   * @param backup where the termbase is as it was before; empty for a new one
   */
  public record Brought(ImportTermbaseOutcome outcome, boolean written, Optional<Path> backup) {}

  /**
   * Brings terms in.
   *
   * @param incoming what the file holds; stays as it is
   * @param into the termbase to create or to add to
   * @param choices what of it is taken, and which side wins
   * @param author who does it
   * @param progress is told how far it is
   * @throws TaskException when the termbase cannot be read or written; it is as it was then
   */
  public Brought run(
      IncomingTerms incoming, Path into, ImportChoices choices, String author, Progress progress)
      throws TaskException {
    OutputFiles.requireWritable(List.of(into), List.of(incoming.file()));
    boolean created = !Files.exists(into);
    Termbase termbase = created ? WriteTermbase.empty() : Termbases.read(into);
    progress.step("Comparing");
    ImportTermbaseOutcome outcome =
        created
            ? new TermbaseMerge(termbase, choices).merge(incoming)
            : merge(incoming, termbase, choices, author);
    boolean written = created || !outcome.changes().isEmpty();
    if (!written) {
      return new Brought(outcome, false, Optional.empty());
    }
    progress.step("Writing " + into.getFileName());
    return new Brought(outcome, true, WriteTermbase.write(termbase, into));
  }

  private static ImportTermbaseOutcome merge(
      IncomingTerms incoming, Termbase termbase, ImportChoices choices, String author) {
    TermbaseMerge merge = new TermbaseMerge(termbase, choices);
    try {
      new TermbaseEditing(termbase, () -> Author.named(author))
          .run(edited -> merge.merge(incoming));
    } catch (TermEditException e) {
      // Nothing was changed: the termbase has all of the file, or keeps what contradicts it.
      return merge.outcome();
    }
    return merge.outcome();
  }
}

package org.bayan.core.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.exchange.bilingual.XliffReader;
import org.bayan.exchange.bilingual.XliffReader.Segments;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.xliff.XliffCheck;
import org.bayan.okapi.xliff.XliffFault;

/**
 * Brings XLIFF that {@link ExportXliff} has written, and another tool has worked on, back into the
 * bitext. Segments are found by the ids of their beads.
 */
public final class ImportXliff {

  private final InstantSource clock;
  private final String person;

  /** The use case with the system's clock, for who is logged in. */
  public ImportXliff() {
    this(InstantSource.system(), System.getProperty("user.name"));
  }

  /**
   * The use case.
   *
   * @param clock gives the times to record
   * @param person who brings it in, recorded in the bitext
   */
  public ImportXliff(InstantSource clock, String person) {
    this.clock = clock;
    this.person = person;
  }

  /**
   * Brings a file in.
   *
   * @param request which, and how
   * @param progress is told how far it is
   * @return what it has changed, or would change; the bitext is written then, unless it is a dry
   *     run or nothing changes
   * @throws TaskException when a file cannot be read or written; nothing is changed then
   */
  public ReviewOutcome run(ReviewRequest request, Progress progress) throws TaskException {
    progress.step("Reading " + request.file().getFileName());
    Returned returned = read(request.file());
    return new ReviewRun(request, clock, person).run(returned, progress);
  }

  /**
   * Reads a file, to be compared by {@link ReviewPlan}.
   *
   * @throws TaskException when it is no XLIFF, is damaged or cannot be read
   */
  public static Returned read(Path file) throws TaskException {
    try {
      Optional<XliffFault> damage = XliffCheck.damage(file);
      if (damage.isPresent()) {
        throw new TaskException(
            TaskException.Kind.INPUT,
            "%s cannot be read: %s; have the program that made it write it again."
                .formatted(file, damage.get().sentence().replaceFirst("\\.$", "")));
      }
      return new Returned(new XliffReader(Segments.JOINED).read(file).units(), false);
    } catch (DocumentException | IOException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    }
  }
}

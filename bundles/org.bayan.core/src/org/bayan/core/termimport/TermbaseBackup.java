package org.bayan.core.termimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.core.TaskException;
import org.bayan.core.internal.OutputFiles;
import org.bayan.model.AtomicFile;

/**
 * The copy of a termbase that an import leaves beside it, {@code terms.tbx.bak} for {@code
 * terms.tbx}: the termbase as it was before the last import.
 */
public final class TermbaseBackup {
  private static final String ENDING = ".bak";

  private final Path termbase;

  /** The copy of a termbase, which need not be there yet. */
  public TermbaseBackup(Path termbase) {
    this.termbase = termbase;
  }

  /** Where it is. */
  public Path file() {
    return termbase.resolveSibling(termbase.getFileName() + ENDING);
  }

  /**
   * Copies the termbase, as a whole or not at all.
   *
   * @throws IOException when it cannot be copied
   */
  public void keep() throws IOException {
    AtomicFile.write(file(), out -> Files.copy(termbase, out));
  }

  /**
   * Takes the last import back: termbase and copy change places, so that doing it again undoes
   * that, too, and nothing is lost.
   *
   * @throws TaskException when there is no copy, or one of the two cannot be written; both are as
   *     they were then
   */
  public void exchange() throws TaskException {
    if (!Files.isRegularFile(file())) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          "There is nothing to take back: there is no file %s, which an import leaves."
              .formatted(file()));
    }
    try (AtomicFile before = AtomicFile.stage(termbase, out -> Files.copy(file(), out));
        AtomicFile after = AtomicFile.stage(file(), out -> Files.copy(termbase, out))) {
      after.commit();
      before.commit();
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }
}

package org.bayan.core.termimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.Termbases;
import org.bayan.exchange.TermbaseFile;
import org.bayan.exchange.UnwritableCharacterException;
import org.bayan.model.AtomicFile;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;

/** Writes the termbase that terms were brought into. */
public final class WriteTermbase {
  private static final String LANGUAGE = "en";

  private WriteTermbase() {}

  /** A termbase without concepts. */
  public static Termbase empty() {
    Termbase termbase = TermbaseFactory.eINSTANCE.createTermbase();
    termbase.setLanguage(LANGUAGE);
    return termbase;
  }

  /**
   * Reads the termbase that terms are brought into.
   *
   * @throws TaskException when it cannot be read
   */
  public static Termbase read(Path file) throws TaskException {
    return Termbases.read(file);
  }

  /**
   * Writes a termbase as a whole or not at all, and keeps the one that was there.
   *
   * @param termbase the termbase
   * @param file the file to create or replace
   * @return where the one that was there is kept
   * @throws TaskException when it cannot be written; it is as it was then
   */
  public static Optional<Path> write(Termbase termbase, Path file) throws TaskException {
    TermbaseBackup backup = new TermbaseBackup(file);
    boolean replaces = Files.exists(file);
    try (AtomicFile staged = AtomicFile.stage(file, TermbaseFile.content(termbase, file))) {
      if (replaces) {
        backup.keep();
      }
      staged.commit();
      return replaces ? Optional.of(backup.file()) : Optional.empty();
    } catch (UnwritableCharacterException | IllegalArgumentException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }
}

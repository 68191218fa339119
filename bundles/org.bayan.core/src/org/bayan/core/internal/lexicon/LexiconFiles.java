package org.bayan.core.internal.lexicon;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.LexiconFile;
import org.bayan.align.lexicon.LexiconFormatException;
import org.bayan.core.TaskException;
import org.bayan.core.internal.InputFaults;
import org.bayan.core.internal.OutputFiles;
import org.bayan.model.AtomicFile;

/** Reads and writes the lexicons of Bayan. */
public final class LexiconFiles {
  private LexiconFiles() {}

  /** Whether a file begins like a lexicon of Bayan. */
  static boolean isLexicon(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return LexiconFile.isLexicon(in);
    }
  }

  /**
   * Reads a lexicon.
   *
   * @throws TaskException when the file cannot be read or is no lexicon of this version
   */
  public static Lexicon read(Path file) throws TaskException {
    InputFaults.requireFile(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return LexiconFile.read(in);
    } catch (LexiconFormatException e) {
      throw InputFaults.input(file + " " + e.getMessage() + ".", e);
    } catch (IOException e) {
      throw InputFaults.of(file, e);
    }
  }

  /**
   * Writes a lexicon as a whole or not at all.
   *
   * @throws TaskException when the file cannot be written
   */
  public static void write(Lexicon lexicon, Path file) throws TaskException {
    try {
      AtomicFile.write(file, out -> LexiconFile.write(lexicon, out));
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }
}

package org.bayan.core;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.model.AtomicFile;
import org.bayan.samples.BrusselsSample;
import org.bayan.samples.LibrarySample;

/**
 * Puts the samples into a folder: both texts of the Brussels sample and the bitext made of them;
 * the sample library, and the report that follows several of its texts.
 */
public final class CreateSample {

  /** The name of the bitext in the folder. */
  public static final String BITEXT = "brussels.bitext";

  /** The name of the library in the folder. */
  public static final String LIBRARY = "library";

  /** The name of the report on the library in the folder. */
  public static final String SECOND_REPORT = "fighters.ar.txt";

  private final AlignDocuments align;

  /**
   * The use case.
   *
   * @param align aligns the two texts
   */
  public CreateSample(AlignDocuments align) {
    this.align = align;
  }

  /**
   * Creates the sample.
   *
   * @param folder an existing folder; files of the sample's names in it are replaced
   * @param progress is told how far it is
   * @return the bitext
   * @throws TaskException when a file cannot be written
   */
  public Path run(Path folder, Progress progress) throws TaskException {
    Path report = copy(BrusselsSample.report(), folder.resolve("report.ar.txt"));
    Path statement = copy(BrusselsSample.statement(), folder.resolve("statement.en.txt"));
    copy(LibrarySample.report(), folder.resolve(SECOND_REPORT));
    copyLibrary(folder.resolve(LIBRARY));
    Path bitext = folder.resolve(BITEXT);
    Deliverables deliverables =
        new Deliverables(Optional.of(bitext), Optional.empty(), Optional.empty(), Optional.empty());
    align.run(
        new AlignRequest(
            TextSource.of(report, "ar"),
            TextSource.of(statement, "en"),
            RulesChoice.DEFAULT,
            TermbaseChoice.SEED,
            deliverables),
        progress);
    return bitext;
  }

  private static void copyLibrary(Path library) throws TaskException {
    try {
      Files.createDirectories(library);
    } catch (IOException e) {
      throw new TaskException(
          TaskException.Kind.OUTPUT, library + " cannot be made: " + e.getMessage(), e);
    }
    for (LibrarySample.Text text : LibrarySample.texts()) {
      copy(text.file(), library.resolve(text.fileName()));
    }
  }

  private static Path copy(URL from, Path to) throws TaskException {
    try (InputStream in = from.openStream()) {
      AtomicFile.write(to, in::transferTo);
      return to;
    } catch (IOException e) {
      throw new TaskException(
          TaskException.Kind.OUTPUT, to + " cannot be written: " + e.getMessage(), e);
    }
  }
}

package org.bayan.core.internal.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bayan.core.TaskException;
import org.bayan.model.AtomicFile;
import org.bayan.model.library.OfficialText;

/** Writes several texts: all are beside their files before the first takes its name. */
public final class StagedTexts {

  private StagedTexts() {}

  /**
   * Writes texts into a library.
   *
   * @throws TaskException when one cannot be written
   */
  public static void write(LibraryFolder folder, List<OfficialText> texts) throws TaskException {
    List<AtomicFile> staged = new ArrayList<>();
    try {
      for (OfficialText text : texts) {
        staged.add(folder.stage(text));
      }
      for (AtomicFile file : staged) {
        file.commit();
      }
    } catch (IOException e) {
      throw LibraryFolder.writing(folder.path(), e);
    } finally {
      close(staged, folder);
    }
  }

  private static void close(List<AtomicFile> staged, LibraryFolder folder) throws TaskException {
    try {
      for (AtomicFile file : staged) {
        file.close();
      }
    } catch (IOException e) {
      throw LibraryFolder.writing(folder.path(), e);
    }
  }
}

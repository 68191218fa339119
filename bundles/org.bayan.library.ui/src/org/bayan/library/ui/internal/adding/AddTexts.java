package org.bayan.library.ui.internal.adding;

import java.nio.file.Path;
import java.util.List;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.library.CreateLibrary;
import org.bayan.core.library.ImportOfficialTexts;
import org.bayan.core.library.ImportTextsRequest.Reading;
import org.bayan.core.library.LookedText;
import org.bayan.core.library.OpenLibrary;

/** Looks at documents, and takes them into a library. */
final class AddTexts {

  private AddTexts() {}

  /**
   * Recognises the details of documents; no library is changed.
   *
   * @throws TaskException when one does not come or cannot be read
   */
  static List<LookedText> look(List<String> documents, Progress progress) throws TaskException {
    return new ImportOfficialTexts().look(documents, Reading.USUAL, progress);
  }

  /**
   * Takes documents into a library, which is made where it is not there yet: all of them, or
   * nothing.
   *
   * @param replace whether a text that is there already gives way
   * @throws TaskException when one cannot be read again, or is there already
   */
  static void add(Path library, List<LookedText> texts, boolean replace, Progress progress)
      throws TaskException {
    if (!OpenLibrary.isLibrary(library)) {
      new CreateLibrary().run(library);
    }
    new ImportOfficialTexts().add(library, texts, replace, progress);
  }
}

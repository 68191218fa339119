package org.bayan.core.library;

import java.nio.file.Path;
import java.util.List;
import org.bayan.core.TaskException;
import org.bayan.core.internal.library.LibraryFolder;
import org.bayan.core.internal.library.StagedTexts;
import org.bayan.core.internal.library.TextFile;
import org.bayan.model.library.OfficialText;

/** Corrects what is said of a text in a library; the text and its id stay. */
public final class ChangeDetails {

  /**
   * Changes details.
   *
   * @param library the folder of the library
   * @param id the text
   * @param details what is to be said instead
   * @return the text as it is now
   * @throws TaskException when there is no such text, the details make no sense, or the file cannot
   *     be read or written; it is unchanged then
   */
  public OfficialText run(Path library, String id, GivenDetails details) throws TaskException {
    Details.requireSensible(details);
    LibraryFolder folder = LibraryFolder.open(library);
    OfficialText text = TextFile.read(folder.existing(id), id);
    OfficialText changed = text.with(details.in(text.details()));
    StagedTexts.write(folder, List.of(changed));
    return changed;
  }
}

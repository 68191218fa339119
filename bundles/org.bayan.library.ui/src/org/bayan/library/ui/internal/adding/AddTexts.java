package org.bayan.library.ui.internal.adding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.library.CreateLibrary;
import org.bayan.core.library.GivenDetails;
import org.bayan.core.library.ImportOfficialTexts;
import org.bayan.core.library.ImportTextsRequest;
import org.bayan.core.library.ImportTextsRequest.Reading;
import org.bayan.core.library.OpenLibrary;
import org.bayan.model.library.OfficialText;

/** Looks at documents, and takes them into a library. */
final class AddTexts {

  private AddTexts() {}

  /**
   * Recognises the details of documents; no library is changed.
   *
   * @throws TaskException when one does not come or cannot be read
   */
  static List<LookedText> look(List<String> documents, Progress progress) throws TaskException {
    Path scratch = scratch();
    try {
      List<LookedText> looked = new ArrayList<>();
      for (String document : documents) {
        // A library for each: here, two of them may be language versions of one work.
        Path folder = scratch.resolve(String.valueOf(looked.size()));
        new CreateLibrary().run(folder);
        OfficialText text =
            new ImportOfficialTexts()
                .run(ImportTextsRequest.of(folder, List.of(document)), progress)
                .texts()
                .getFirst();
        looked.add(new LookedText(document, text, GivenDetails.NONE));
      }
      return looked;
    } finally {
      delete(scratch);
    }
  }

  private static Path scratch() throws TaskException {
    try {
      return Files.createTempDirectory("bayan-library");
    } catch (IOException e) {
      throw new TaskException(TaskException.Kind.OUTPUT, e.getMessage(), e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      // What is left of it lies with the temporary files, which the system clears.
      folder.toFile().deleteOnExit();
    }
  }

  /**
   * Takes a document into a library, which is made where it is not there yet.
   *
   * @param replace whether a text that is there already gives way
   * @throws TaskException when it does not come, cannot be read, or is there already
   */
  static void add(Path library, LookedText looked, boolean replace, Progress progress)
      throws TaskException {
    if (!OpenLibrary.isLibrary(library)) {
      new CreateLibrary().run(library);
    }
    new ImportOfficialTexts()
        .run(
            new ImportTextsRequest(
                library,
                List.of(looked.document()),
                looked.corrections(),
                Optional.empty(),
                Reading.USUAL,
                replace),
            progress);
  }
}

package org.bayan.library.ui.internal.adding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.library.CreateLibrary;
import org.bayan.core.library.GivenDetails;
import org.bayan.core.library.ImportOfficialTexts;
import org.bayan.core.library.ImportTextsOutcome;
import org.bayan.core.library.ImportTextsRequest;
import org.bayan.core.library.ImportTextsRequest.Reading;
import org.bayan.core.library.OpenLibrary;
import org.bayan.core.library.RemoveOfficialText;
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
   * Takes documents into a library, which is made where it is not there yet: all of them, or
   * nothing but those that replaced a text that was there.
   *
   * @param replace whether a text that is there already gives way
   * @throws TaskException when one does not come, cannot be read, or is there already
   */
  static void add(Path library, List<LookedText> texts, boolean replace, Progress progress)
      throws TaskException {
    if (!OpenLibrary.isLibrary(library)) {
      new CreateLibrary().run(library);
    }
    if (texts.stream().allMatch(text -> text.corrections().equals(GivenDetails.NONE))) {
      List<String> documents = texts.stream().map(LookedText::document).toList();
      run(library, documents, GivenDetails.NONE, replace, progress);
      return;
    }
    List<String> added = new ArrayList<>();
    try {
      for (LookedText text : texts) {
        ImportTextsOutcome outcome =
            run(library, List.of(text.document()), text.corrections(), replace, progress);
        if (outcome.replaced().isEmpty()) {
          outcome.texts().forEach(one -> added.add(one.id()));
        }
      }
    } catch (TaskException | CancellationException e) {
      for (String id : added) {
        new RemoveOfficialText().run(library, id);
      }
      throw e;
    }
  }

  private static ImportTextsOutcome run(
      Path library,
      List<String> documents,
      GivenDetails corrections,
      boolean replace,
      Progress progress)
      throws TaskException {
    return new ImportOfficialTexts()
        .run(
            new ImportTextsRequest(
                library, documents, corrections, Optional.empty(), Reading.USUAL, replace),
            progress);
  }
}

package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.CreateSample;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.library.Library;
import org.bayan.core.library.OpenLibrary;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.library.Authority;
import org.bayan.model.library.OfficialText;
import org.bayan.samples.LibrarySample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateSampleTest {

  @TempDir Path folder;

  @Test
  void the_sample_has_both_texts_and_their_bitext() throws Exception {
    Path bitext = new CreateSample(Workspace.aligner()).run(folder, Progress.NONE);

    BitextProject project = BitextFile.read(bitext);
    assertEquals("ar", project.getSource().getLanguage());
    assertTrue(project.getAlignments().get(0).getBeads().size() > 40);
    assertTrue(Files.exists(folder.resolve("report.ar.txt")));
    assertTrue(Files.exists(folder.resolve("statement.en.txt")));
  }

  @Test
  void the_sample_has_a_library_of_official_texts_and_a_report_on_them() throws Exception {
    new CreateSample(Workspace.aligner()).run(folder, Progress.NONE);

    Library library = new OpenLibrary().run(folder.resolve(CreateSample.LIBRARY), Progress.NONE);
    assertEquals(List.of(), library.warnings());
    assertEquals(
        LibrarySample.texts().stream().map(LibrarySample.Text::id).toList(),
        library.texts().stream().map(OfficialText::id).toList());
    for (OfficialText text : library.texts()) {
      assertEquals(Authority.ILLUSTRATIVE, text.details().authority(), text.id());
    }
    assertTrue(Files.exists(folder.resolve(CreateSample.SECOND_REPORT)));
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    Path none = folder.resolve("none");

    TaskException failure =
        assertThrows(
            TaskException.class,
            () -> new CreateSample(Workspace.aligner()).run(none, Progress.NONE));

    assertTrue(failure.getMessage().contains("none"), failure.getMessage());
  }
}

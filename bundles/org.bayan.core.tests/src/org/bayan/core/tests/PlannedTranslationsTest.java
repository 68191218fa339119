package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.bayan.core.BitextSide;
import org.bayan.core.ExportTranslation;
import org.bayan.core.ImportDocuments;
import org.bayan.core.ImportRequest;
import org.bayan.core.PlannedTranslations;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TranslationRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents of a bitext are called in translation. */
class PlannedTranslationsTest {

  @TempDir Path folder;

  private Path bitext(Path... sources) throws Exception {
    Workspace workspace = new Workspace(folder);
    Path bitext = folder.resolve("a.bitext");
    ImportDocuments imports = new ImportDocuments(Workspace.aligner());
    for (Path source : sources) {
      imports.run(ImportRequest.of(bitext, BitextSide.SOURCE, source.toString()), Progress.NONE);
    }
    Path target = workspace.write("t.txt", "The council met today.\n");
    imports.run(ImportRequest.of(bitext, BitextSide.TARGET, target.toString()), Progress.NONE);
    return bitext;
  }

  private Path source(String name) throws Exception {
    return new Workspace(folder).write(name, "اجتمع المجلس اليوم.\n");
  }

  private List<String> names(Path bitext, boolean asDocx) throws TaskException {
    return PlannedTranslations.of(bitext, folder, asDocx).stream()
        .map(request -> request.to().getFileName().toString())
        .toList();
  }

  @Test
  void the_language_takes_its_place_before_the_ending() throws Exception {
    Path bitext = bitext(source("report.ar.txt"), source("annex.md"));

    assertEquals(List.of("report.en.txt", "annex.en.md"), names(bitext, false));
    assertEquals(List.of("report.en.docx", "annex.en.docx"), names(bitext, true));
  }

  @Test
  void no_two_documents_become_one_file() throws Exception {
    Path bitext = bitext(source("report.txt"), source("report.ar.txt"));

    assertEquals(List.of("report.en.txt", "report.en-2.txt"), names(bitext, false));
  }

  @Test
  void what_is_planned_can_be_written() throws Exception {
    for (TranslationRequest request :
        PlannedTranslations.of(bitext(source("report.txt"), source("annex.md")), folder, false)) {
      assertEquals(1, new ExportTranslation().run(request, Progress.NONE).segments());
    }
  }

  @Test
  void a_bitext_without_documents_is_refused() throws Exception {
    Path bitext = folder.resolve("a.bitext");
    new ImportDocuments(Workspace.aligner())
        .run(
            ImportRequest.of(
                bitext, BitextSide.TARGET, new Workspace(folder).write("t.txt", "Hi.\n") + ""),
            Progress.NONE);

    assertThrows(TaskException.class, () -> PlannedTranslations.of(bitext, folder, false));
  }
}

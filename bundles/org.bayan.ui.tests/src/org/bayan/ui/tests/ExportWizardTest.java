package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.CreateSample;
import org.bayan.ui.SampleProject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others work with is written of a bitext that was selected. */
final class ExportWizardTest {

  private static final String FINISHED = "Export Finished";

  private IProject project;

  @BeforeEach
  void selectTheSample() {
    Dialogs.closeEditors();
    project = ResourcesPlugin.getWorkspace().getRoot().getProject(SampleProject.NAME);
    Dialogs.select(project.getFile(CreateSample.BITEXT));
  }

  @AfterEach
  void cleanUp() throws Exception {
    Dialogs.closeAll();
    for (String name :
        List.of(
            "brussels.tmx",
            "brussels.review.docx",
            "brussels.xlf",
            "brussels.html",
            "brussels.tsv",
            "brussels.jsonl",
            "report.en.txt")) {
      IFile file = project.getFile(name);
      Files.deleteIfExists(file.getLocation().toPath());
      file.refreshLocal(0, null);
    }
  }

  private static Shell wizard(String id, String title) {
    return Dialogs.transferWizard(
        "org.eclipse.ui.file.export", "exportWizardId", "org.bayan.project.ui." + id, title);
  }

  private String written(String name) throws Exception {
    Dialogs.alt('f');
    Dialogs.waitFor(FINISHED);
    assertTrue(project.getFile(name).exists(), "the workspace knows " + name);
    return Files.readString(project.getFile(name).getLocation().toPath());
  }

  @Test
  void aTranslationMemoryIsWrittenBesideTheBitextAndShownInTheExplorer() throws Exception {
    wizard("exportMemory", "Export Translation Memory (TMX)");
    Screenshot.keep("export-memory");
    assertTrue(written("brussels.tmx").contains("<tmx version=\"1.4\""));
    Screenshot.keep("export-finished");
    Dialogs.alt('s');
    Ui.waitUntil("the summary is closed", () -> !Dialogs.isOpen(FINISHED));
  }

  @Test
  void aTranslationMemoryHoldsTheChosenPairsAlone() throws Exception {
    Shell wizard = wizard("exportMemory", "Export Translation Memory (TMX)");
    Dialogs.alt('c');
    Dialogs.alt('p');
    Dialogs.alt('v');
    Dialogs.alt('o');
    Screenshot.keep("export-memory-choices");
    assertTrue(Dialogs.isEnabled(wizard, Dialogs.finish()));
    String tmx = written("brussels.tmx");
    assertFalse(tmx.contains("<tu "), tmx);
    assertFalse(tmx.contains("creationid="), tmx);
    Screenshot.keep("export-memory-left-out");
  }

  @Test
  void aTableOrXliffIsWrittenForReview() throws Exception {
    Shell wizard = wizard("exportReview", "Export Review Table or XLIFF");
    Screenshot.keep("export-review");
    Dialogs.alt('f');
    Dialogs.waitFor(FINISHED);
    assertTrue(project.getFile("brussels.review.docx").exists());
    assertTrue(Ui.ask(wizard::isDisposed));
    Dialogs.enter();
    wizard("exportReview", "Export Review Table or XLIFF");
    Dialogs.alt('o');
    Ui.postKeyCode(SWT.ARROW_DOWN);
    Ui.postKeyCode(SWT.ARROW_DOWN);
    Ui.postKeyCode(SWT.ARROW_DOWN);
    Dialogs.settle();
    assertTrue(written("brussels.xlf").contains("version=\"2.1\""));
  }

  @Test
  void everyDeliverableIsWritten() throws Exception {
    wizard("exportReport", "Export Bilingual Page (HTML)");
    assertTrue(written("brussels.html").contains("<html"));
    Dialogs.enter();
    wizard("exportTable", "Export Table of Beads (TSV)");
    assertTrue(written("brussels.tsv").startsWith("#"));
    Dialogs.enter();
    wizard("exportExplanation", "Export Explanation (JSON)");
    assertTrue(written("brussels.jsonl").startsWith("{\"bead\":1"));
  }

  @Test
  void theTranslatedDocumentIsNamedAfterTheOriginal() throws Exception {
    Shell wizard = wizard("exportTranslation", "Export Translated Document");
    Screenshot.keep("export-translation");
    assertTrue(Dialogs.isEnabled(wizard, Dialogs.finish()));
    assertFalse(written("report.en.txt").isBlank());
    Screenshot.keep("export-translation-finished");
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyAfterAsking() throws Exception {
    Path file = project.getFile("brussels.tmx").getLocation().toPath();
    Files.writeString(file, "kept");
    wizard("exportMemory", "Export Translation Memory (TMX)");
    Dialogs.alt('f');
    Shell question = Dialogs.waitFor("Replace Files?");
    Screenshot.keep("export-replace");
    Ui.run(question::close);
    Dialogs.settle();
    assertEquals("kept", Files.readString(file));

    Dialogs.alt('f');
    Dialogs.waitFor("Replace Files?");
    Dialogs.alt('r');
    Dialogs.waitFor(FINISHED);

    assertTrue(Files.readString(file).contains("<tmx"));
  }
}

package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bayan.core.Progress;
import org.bayan.core.edit.EditText;
import org.bayan.core.review.ExportReviewTable;
import org.bayan.core.review.ExportXliff;
import org.bayan.core.review.ExportXliffRequest;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer has made of a bitext is brought back into its editor, by the keyboard. */
final class ReviewWizardTest {

  private static final String TITLE = "Bring Back a Review";

  @TempDir private Path folder;
  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    Dialogs.closeEditors();
    bitext = OpenBitext.of(SampleBitext.small(), "review");
  }

  @AfterEach
  void close() {
    Dialogs.closeAll();
    bitext.close();
  }

  private Bead bead(int index) {
    return bitext.editor().alignment().getBeads().get(index);
  }

  private String target(int index) {
    return Ui.ask(() -> bead(index).getTarget().getFirst().getText());
  }

  private Path table() throws Exception {
    Path table = folder.resolve("review.tsv");
    new ExportReviewTable().run(bitext.editor().path(), table, Progress.NONE);
    Files.writeString(
        table,
        Files.readString(table)
            .replace("Statement of the ministers", "Declaration of the ministers")
            .replace("Report of the mission (UNAMI) 2014\tunreviewed", "Its report\taccepted")
            .replace("بيان الوزراء", "بيان جميع الوزراء"));
    return table;
  }

  private static Shell wizard() {
    return Dialogs.transferWizard(
        "org.eclipse.ui.file.import", "importWizardId", "org.bayan.project.ui.importReview", TITLE);
  }

  private static Shell changesOf(Path file) throws Exception {
    Shell wizard = wizard();
    Dialogs.type(file.toString());
    Dialogs.waitForButton(wizard, "Next >");
    Screenshot.keep("review-file");
    Dialogs.alt('n');
    Ui.waitUntil("the changes", () -> Dialogs.text(wizard).contains("What Has Changed"));
    Dialogs.waitForButton(wizard, "< Back");
    return wizard;
  }

  private static Table table(Shell wizard) {
    return Dialogs.find(wizard, Table.class, table -> true);
  }

  @Test
  void theChosenChangesAreTakenOverAsOneAndUndoneAsOne() throws Exception {
    Path file = table();
    Ui.ask(
        () ->
            bitext
                .editor()
                .run(
                    "edit",
                    new EditText(
                        bead(2).getTarget().getFirst(), "Report of the mission", List.of())));
    Shell wizard = changesOf(file);
    Table table = table(wizard);
    assertEquals(4, Ui.ask(table::getItemCount));
    Screenshot.keep("review-changes");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("review-changes-dark");
    }
    Ui.postKeyCode(SWT.ARROW_DOWN);
    Ui.postKeyCode(SWT.ARROW_DOWN);
    Ui.post(0, ' ');
    Dialogs.settle();
    Screenshot.keep("review-conflict-taken");
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.alt('f');
    Ui.waitUntil("the wizard is closed", () -> !Dialogs.isOpen(TITLE));

    assertTrue(target(0).startsWith("Declaration of the ministers"), target(0));
    assertEquals("Its report", target(2));
    assertEquals(BeadStatus.ACCEPTED, Ui.ask(() -> bead(2).getStatus()));
    assertFalse(Ui.ask(() -> bead(0).getSource().getFirst().getText()).contains("جميع"));
    Screenshot.keep("review-done");
    Dialogs.command(IWorkbenchCommandConstants.EDIT_UNDO, Map.of());
    Ui.waitUntil("all is undone", () -> target(0).startsWith("Statement"));
    assertEquals("Report of the mission", target(2));
    assertEquals(BeadStatus.UNREVIEWED, Ui.ask(() -> bead(2).getStatus()));
  }

  @Test
  void whatIsClosedIsOpenedAndNothingElseIsWrittenIntoItsFile() throws Exception {
    Path file = folder.resolve("job.xlf");
    Path of = bitext.editor().path();
    new ExportXliff().run(new ExportXliffRequest(of, file, "2.1"), Progress.NONE);
    Files.writeString(file, Files.readString(file).replace("Aid would reach", "Help would reach"));
    String before = Files.readString(of);
    bitext.close();
    Dialogs.select(
        ResourcesPlugin.getWorkspace().getRoot().getProject("Sample").getFile("review.bitext"));
    Shell wizard = changesOf(file);
    assertEquals(1, Ui.ask(table(wizard)::getItemCount));
    Dialogs.alt('f');
    Ui.waitUntil("the wizard is closed", () -> !Dialogs.isOpen(TITLE));
    bitext.openAgain();
    assertTrue(target(4).startsWith("Help would reach"), target(4));
    assertTrue(Ui.ask(() -> bitext.editor().isDirty()));
    assertEquals(before, Files.readString(of));
  }

  @Test
  void aFileThatIsDamagedIsNamedOnThePage() throws Exception {
    Path file = Files.writeString(folder.resolve("job.xlf"), "<xliff version=\"2.1\"><file>");
    Shell wizard = wizard();
    Dialogs.type(file.toString());
    Dialogs.waitForButton(wizard, "Next >");
    Dialogs.alt('n');
    Ui.waitUntil("the fault", () -> Dialogs.text(wizard).contains("cannot be read"));
    Screenshot.keep("review-damaged");
    assertFalse(Dialogs.isEnabled(wizard, Dialogs.finish()));
  }
}

package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.bayan.model.BitextFile;
import org.bayan.model.Segments;
import org.bayan.model.bitext.BitextProject;
import org.bayan.rules.ui.RulesUi;
import org.bayan.ui.SampleProject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bitexts that are segmented again, with a preview of what that does. */
final class SegmentAgainTest {

  private IFile bitext;
  private OpenRules rules;

  @BeforeEach
  void copyTheSample() throws Exception {
    IFile sample =
        ResourcesPlugin.getWorkspace()
            .getRoot()
            .getProject(SampleProject.NAME)
            .getFile("brussels.bitext");
    Ui.waitUntil("the sample is made", sample::exists);
    rules = OpenRules.shipped("line", "lines");
    bitext = rules.file().getProject().getFile("again.bitext");
    if (bitext.exists()) {
      bitext.delete(true, null);
    }
    Files.copy(sample.getLocation().toPath(), bitext.getLocation().toPath());
    bitext.refreshLocal(IResource.DEPTH_ZERO, null);
  }

  @AfterEach
  void close() throws Exception {
    rules.close();
    bitext.delete(true, null);
  }

  private static Shell openDialog() {
    Ui.display()
        .asyncExec(
            () -> {
              try {
                PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand(RulesUi.SEGMENT_AGAIN, null);
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            });
    return Shells.waitFor("Segment Again");
  }

  private static Button segmentAgain(Shell dialog) {
    return Shells.button(dialog, "Segment Again");
  }

  private static List<Table> tables(Shell dialog) {
    return Ui.ask(() -> Shells.controls(dialog, Table.class));
  }

  private BitextProject read() throws Exception {
    return BitextFile.read(bitext.getLocation().toPath());
  }

  /** The row of the bitext in the table of the dialog. */
  private int row(Table table) {
    return OpenRules.column(table, 0).indexOf("Sample/again.bitext");
  }

  @Test
  void the_preview_tells_what_is_kept_made_gone_and_dropped_and_writes_nothing() throws Exception {
    byte[] before = Files.readAllBytes(bitext.getLocation().toPath());
    Shell dialog = openDialog();
    Ui.waitUntil("the preview is there", () -> segmentAgain(dialog).isEnabled());
    Table bitexts = tables(dialog).get(0);
    int row = row(bitexts);
    assertEquals("lines.srx", Ui.ask(() -> Shells.controls(dialog, Combo.class).get(0).getText()));
    assertTrue(Ui.ask(() -> bitexts.getItem(row).getChecked()));
    int dropped = Integer.parseInt(OpenRules.column(bitexts, 6).get(row));
    assertTrue(dropped > 0);
    assertEquals(dropped, Ui.ask(() -> tables(dialog).get(1).getItemCount()));
    Screenshot.keep("segment-again");
    Ui.press(SWT.ESC);
    assertArrayEquals(before, Files.readAllBytes(bitext.getLocation().toPath()));
  }

  @Test
  void the_default_button_segments_again_as_the_preview_said() throws Exception {
    int before = Segments.of(read().getSource()).size();
    Shell dialog = openDialog();
    Ui.waitUntil("the preview is there", () -> segmentAgain(dialog).isEnabled());
    Table bitexts = tables(dialog).get(0);
    int row = row(bitexts);
    int kept = Integer.parseInt(OpenRules.column(bitexts, 1).get(row));
    int made = Integer.parseInt(OpenRules.column(bitexts, 2).get(row));
    rules.focus(bitexts);
    Ui.press(SWT.CR);
    Ui.waitUntil("the dialog is closed", dialog::isDisposed);
    Ui.waitUntil("it is done", () -> Job.getJobManager().find(RulesUi.SEGMENT_AGAIN).length == 0);
    BitextProject after = read();
    int source = Segments.of(after.getSource()).size();
    int target = Segments.of(after.getTargets().get(0)).size();
    assertNotEquals(before, source);
    assertEquals(kept + made, source + target);
  }

  @Test
  void a_bitext_that_is_selected_in_the_explorer_is_the_only_one_chosen() throws Exception {
    Ui.run(
        () -> {
          try {
            ISetSelectionTarget explorer =
                (ISetSelectionTarget) Ui.page().showView(IPageLayout.ID_PROJECT_EXPLORER);
            explorer.selectReveal(new StructuredSelection(bitext));
          } catch (PartInitException e) {
            throw new AssertionError(e);
          }
        });
    Ui.settle();
    Shell dialog = openDialog();
    Table bitexts = tables(dialog).get(0);
    int row = row(bitexts);
    for (int at = 0; at < Ui.ask(bitexts::getItemCount); at++) {
      int index = at;
      assertEquals(at == row, Ui.ask(() -> bitexts.getItem(index).getChecked()));
    }
    Ui.waitUntil("the preview is there", () -> OpenRules.column(bitexts, 1).get(row).equals("114"));
    assertFalse(Ui.ask(() -> segmentAgain(dialog).isEnabled()));
    Ui.press(SWT.ESC);
  }

  @Test
  void unsaved_rules_are_saved_first_when_that_is_wanted() throws Exception {
    rules.focus(Ui.ask(() -> rules.editor().rules().table()));
    Ui.type(SWT.CTRL, 'd');
    assertTrue(Ui.ask(() -> rules.editor().isDirty()));
    Shell question = openDialog();
    Screenshot.keep("segment-again-unsaved");
    rules.focus(Shells.button(question, "Save and Go On"));
    Ui.press(SWT.CR);
    Ui.waitUntil("it is saved", () -> !rules.editor().isDirty());
    Ui.waitUntil("the question is closed", question::isDisposed);
    Shells.waitFor("Segment Again");
    Ui.press(SWT.ESC);
  }
}

package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.internal.grid.BitextColumn;
import org.bayan.ui.internal.versions.VersionFigures;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFileState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each saving keeps what the file held before, and it can be given back. */
final class EarlierVersionsTest {

  private static final String TITLE = "Restore Earlier Version";

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "versions");
    bitext.file().clearHistory(null);
  }

  @AfterEach
  void close() throws Exception {
    bitext.close();
    bitext.file().delete(true, null);
  }

  private void acceptAndSave() {
    Ui.type(0, 'a');
    Ui.press(SWT.ARROW_DOWN);
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("the editor is clean", () -> !bitext.editor().isDirty());
  }

  /** As its menu entry does. */
  private static void restore() {
    Ui.display()
        .asyncExec(
            () -> {
              try {
                ICommandService commands =
                    PlatformUI.getWorkbench().getService(ICommandService.class);
                PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand(
                        ParameterizedCommand.generateCommand(
                            commands.getCommand("org.bayan.ui.restoreVersion"), Map.of()),
                        null);
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            });
  }

  private static Table table(Composite parent) {
    return Arrays.stream(parent.getChildren())
        .map(child -> tableIn(child))
        .filter(table -> table != null)
        .findFirst()
        .orElse(null);
  }

  private static Table tableIn(Control control) {
    return control instanceof Table table
        ? table
        : control instanceof Composite inside ? table(inside) : null;
  }

  @Test
  void eachSavingKeepsTheVersionBefore() throws Exception {
    acceptAndSave();
    acceptAndSave();
    IFileState[] versions = bitext.file().getHistory(null);
    assertEquals(2, versions.length);
    try (InputStream latest = versions[0].getContents();
        InputStream first = versions[1].getContents()) {
      assertEquals(new VersionFigures(7, 1), VersionFigures.of(latest));
      assertEquals(new VersionFigures(7, 0), VersionFigures.of(first));
    }
  }

  @Test
  void aVersionIsRestoredAsOneUndoableChange() throws Exception {
    acceptAndSave();
    acceptAndSave();
    restore();
    Asked dialog = Asked.of(TITLE);
    Table table = Ui.ask(() -> table(dialog.shell()));
    Ui.waitUntil("the beads are counted", () -> table.getItem(1).getText(2).equals("0"));
    assertEquals("7", Ui.ask(() -> table.getItem(0).getText(1)));
    Ui.press(SWT.ARROW_DOWN);
    Screenshot.keep("earlier-versions");
    dialog.accept();
    Ui.waitUntil(
        "the version is shown",
        () -> bitext.editor().alignment().getBeads().get(0).getStatus() == BeadStatus.UNREVIEWED);
    assertTrue(Ui.ask(() -> bitext.editor().isDirty()));
    Ui.waitUntil("the grid has the focus", () -> bitext.table().forceFocus());
    Ui.type(SWT.CTRL, 'z');
    assertEquals(BeadStatus.ACCEPTED, bitext.value(BitextColumn.STATUS, 0));
    assertFalse(Ui.ask(() -> bitext.editor().isDirty()));
  }
}

package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The analysis of how much the memories know. */
final class LeverageDialogTest {

  private static final String COMMAND = "org.bayan.memory.ui.analyseLeverage";
  private static final String TITLE = "Leverage Analysis";

  private OpenBitext bitext;
  private SampleMemory memory;

  @BeforeEach
  void open() throws Exception {
    Dialogs.closeEditors();
    bitext = OpenBitext.of(SampleBitext.withTerms(), "leverage");
    memory = SampleMemory.councils();
  }

  @AfterEach
  void close() throws Exception {
    Dialogs.closeAll();
    bitext.close();
    memory.delete();
  }

  private static Table outcome(Shell dialog) {
    return Dialogs.find(dialog, Table.class, table -> table.getColumnCount() > 0);
  }

  private static Table memories(Shell dialog) {
    return Dialogs.find(dialog, Table.class, table -> table.getColumnCount() == 0);
  }

  private static List<String> rows(Table table, int column) {
    return Ui.ask(() -> Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList());
  }

  private static IFile file(String name, String content) throws Exception {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Sample");
    IFile file = project.getFile(name);
    if (file.exists()) {
      file.delete(true, null);
    }
    file.create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, null);
    return file;
  }

  @Test
  void theSourceOfTheBitextIsAnalysedWithItsMemory() throws Exception {
    Dialogs.command(COMMAND, Map.of());
    Shell dialog = Dialogs.waitFor(TITLE);
    assertEquals(List.of("Sample"), rows(memories(dialog), 0));
    assertTrue(Ui.ask(() -> memories(dialog).getItem(0).getChecked()));
    assertFalse(Dialogs.isEnabled(dialog, "Save As\u2026"));
    Dialogs.enter();
    Ui.waitUntil("the outcome", () -> outcome(dialog).getItemCount() > 0);
    assertEquals("leverage.bitext", rows(outcome(dialog), 0).get(0));
    assertEquals("2", rows(outcome(dialog), 2).get(0), "both segments count");
    assertEquals(10, Ui.ask(() -> outcome(dialog).getItemCount()));
    assertTrue(Dialogs.isEnabled(dialog, "Save As\u2026"));
    assertEquals(List.of(), SpokenNames.missing(dialog));
    Dialogs.settle();
    Screenshot.keep("leverage");
    Ui.postKeyCode(SWT.ESC);
    Dialogs.settle();
    assertFalse(Ui.ask(() -> Dialogs.isOpen(TITLE)));
  }

  @Test
  void documentsAreAnalysedAsOneWork() throws Exception {
    IFile one = file("one.txt", "The Council remains concerned.\n\nThis was not said before.\n");
    IFile two = file("two.txt", "The Council remains concerned.\n");
    Dialogs.select(one);
    Ui.run(
        () ->
            Ui.page()
                .getActivePart()
                .getSite()
                .getSelectionProvider()
                .setSelection(new StructuredSelection(List.of(one, two))));
    Dialogs.command(COMMAND, Map.of());
    Shell dialog = Dialogs.waitFor(TITLE);
    Dialogs.enter();
    Ui.waitUntil("the outcome", () -> outcome(dialog).getItemCount() > 0);
    assertEquals(30, Ui.ask(() -> outcome(dialog).getItemCount()));
    List<String> names = rows(outcome(dialog), 0).stream().filter(n -> !n.isEmpty()).toList();
    assertEquals(List.of("one.txt", "two.txt", "Total"), names);
    List<String> bands = rows(outcome(dialog), 1);
    List<String> segments = rows(outcome(dialog), 2);
    assertEquals("1", segments.get(bands.indexOf("100 %")));
    assertEquals("1", segments.subList(10, 20).get(bands.subList(10, 20).indexOf("Repetitions")));
    Dialogs.settle();
    Screenshot.keep("leverage-documents");
    Ui.postKeyCode(SWT.ESC);
    Dialogs.settle();
    one.delete(true, null);
    two.delete(true, null);
  }
}

package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.memory.ui.internal.creation.DroppedTmx;
import org.bayan.memory.ui.internal.creation.MemoryDropListener;
import org.bayan.memory.ui.internal.editor.MemoryEditor;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memories are made, filled from TMX and written as TMX, by the keyboard. */
final class MemoryWizardsTest {

  private static final String IMPORT = "Import TMX into a Memory";
  private static final String EXPORT = "Export Memory as TMX";

  private static final String TMX =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
        o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>
      <tu tuid="1"><tuv xml:lang="en"><seg>The coalition met.</seg></tuv>
      <tuv xml:lang="ar"><seg>اجتمع التحالف (UN) أمس.</seg></tuv></tu>
      <tu tuid="2"><tuv xml:lang="en"><seg>The flag</seg></tuv>
      <tuv xml:lang="ar"><seg>العلم</seg></tuv></tu>
      %s
      </body></tmx>
      """;

  private static final String SLOPPY =
      "<tu tuid=\"3\" colour=\"red\"><tuv xml:lang=\"en\"><seg>A day</seg></tuv>"
          + "<tuv xml:lang=\"ar\"><seg>يوم</seg></tuv></tu>";

  @TempDir private Path folder;
  private IProject project;
  private Path memory;

  @BeforeEach
  void makeAProject() throws Exception {
    Dialogs.closeEditors();
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("wizards");
    project.create(null);
    project.open(null);
    memory = project.getLocation().toPath().resolve("memory");
    Dialogs.select(project);
  }

  @AfterEach
  void cleanUp() throws Exception {
    Dialogs.closeAll();
    Ui.run(() -> Ui.page().closeAllEditors(false));
    Ui.settle();
    project.delete(true, true, null);
  }

  private Path file(String name, String more) throws Exception {
    return Files.writeString(folder.resolve(name), TMX.formatted(more));
  }

  private static Shell importWizard() {
    return Dialogs.transferWizard(
        "org.eclipse.ui.file.import", "importWizardId", "org.bayan.memory.ui.importMemory", IMPORT);
  }

  private static void next(Shell wizard) {
    Dialogs.waitForButton(wizard, "Next >");
    Dialogs.alt('n');
  }

  private MemoryEditor editor() {
    Ui.waitUntil("the memory is open", () -> Ui.page().getActiveEditor() instanceof MemoryEditor);
    MemoryEditor editor = (MemoryEditor) Ui.ask(() -> Ui.page().getActiveEditor());
    Ui.waitUntil("it is read", editor::isSettled);
    Ui.settle();
    return editor;
  }

  @Test
  void aNewMemoryIsEmptyAndOpen() throws Exception {
    Shell wizard = Dialogs.newWizard("org.bayan.memory.ui.newMemory", "New Translation Memory");
    Screenshot.keep("memory-new");
    Dialogs.type("own");
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.enter();
    MemoryEditor editor = editor();
    Screenshot.keep("memory-new-open");
    assertEquals("0 units", Ui.ask(editor::footer));
    assertTrue(TranslationMemory.problem(memory.resolveSibling("own")).isEmpty());
    assertTrue(project.getFolder("own").exists());
  }

  @Test
  void filesAreLookedAtImportedAndShown() throws Exception {
    Shell wizard = importWizard();
    Dialogs.type(file("a.tmx", SLOPPY).toString());
    Screenshot.keep("memory-import-source");
    next(wizard);
    Table units = Dialogs.find(wizard, Table.class, table -> table.getColumnCount() == 2);
    assertEquals(3, Ui.ask(units::getItemCount));
    Table faults = Dialogs.find(wizard, Table.class, table -> table.getColumnCount() == 4);
    assertEquals("8", Ui.ask(() -> faults.getItem(0).getText(1)));
    Screenshot.keep("memory-import-preview");
    assertFalse(Files.exists(memory));
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.alt('f');
    Ui.waitUntil("it is done", () -> Dialogs.all(wizard).anyMatch(MemoryWizardsTest::saysResult));
    Screenshot.keep("memory-import-done");
    assertTrue(Dialogs.text(wizard).contains("3 units were read: 3 are new in “memory”"));
    Dialogs.alt('f');
    assertEquals("3 units", Ui.ask(editor()::footer));

    command("import");
    Shell again = Dialogs.waitFor(IMPORT);
    Dialogs.type(folder.resolve("a.tmx").toString());
    next(again);
    Dialogs.waitForButton(again, Dialogs.finish());
    Dialogs.alt('f');
    Ui.waitUntil("it is done", () -> Dialogs.all(again).anyMatch(MemoryWizardsTest::saysResult));
    assertTrue(Dialogs.text(again).contains("0 are new in “memory”, 3 were united"));
    Dialogs.alt('f');
  }

  private static boolean saysResult(Control control) {
    return control instanceof Text text
        && text.isVisible()
        && text.getText().contains("units were read");
  }

  private static void command(String name) {
    Dialogs.command("org.bayan.memory.ui." + name, Map.of());
    Dialogs.settle();
  }

  @Test
  void aDamagedFileImportsNothingAndSaysWhere() throws Exception {
    Path damaged =
        Files.writeString(folder.resolve("cut.tmx"), TMX.formatted("").substring(0, 420));
    Shell wizard = importWizard();
    Dialogs.type(damaged.toString());
    next(wizard);
    Table faults = Dialogs.find(wizard, Table.class, table -> table.getColumnCount() == 4);
    assertEquals("cut.tmx", Ui.ask(() -> faults.getItem(0).getText(0)));
    assertEquals("7", Ui.ask(() -> faults.getItem(0).getText(1)));
    Screenshot.keep("memory-import-damaged");
    assertFalse(Dialogs.isEnabled(wizard, Dialogs.finish()));
    assertFalse(Files.exists(memory));
  }

  @Test
  void theMemoryThatIsSelectedIsOpenedByItsCommand() throws Exception {
    MemoryToEdit.make(memory);
    project.refreshLocal(2, null);
    Dialogs.select(project.getFolder("memory"));
    command("open");
    assertEquals("7 units", Ui.ask(editor()::footer));
  }

  /** Keys cannot drag; what the Project Explorer asks on a drop is asked here. */
  @Test
  void aFileThatIsDroppedOnAMemoryFillsTheWizardIn() throws Exception {
    MemoryToEdit.make(memory);
    Files.writeString(memory.resolveSibling("dropped.tmx"), TMX.formatted(""));
    project.refreshLocal(2, null);
    TransferData type = LocalSelectionTransfer.getTransfer().getSupportedTypes()[0];
    Ui.run(
        () -> {
          LocalSelectionTransfer.getTransfer()
              .setSelection(new StructuredSelection(project.getFile("dropped.tmx")));
          assertFalse(DroppedTmx.isPossible(project, type));
          assertTrue(DroppedTmx.isPossible(project.getFolder("memory"), type));
          DroppedTmx.of(project.getFolder("memory"), type, null).orElseThrow().open();
          LocalSelectionTransfer.getTransfer().setSelection(null);
        });
    Shell wizard = Dialogs.waitFor(IMPORT);
    assertTrue(Dialogs.text(wizard).contains("dropped.tmx"), Dialogs.text(wizard));
    next(wizard);
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.alt('f');
    Ui.waitUntil("it is done", () -> Dialogs.all(wizard).anyMatch(MemoryWizardsTest::saysResult));
    assertEquals(9, MemoryToEdit.all(memory).size());
  }

  @Test
  void theProjectExplorerAsksMemoriesFirstWhatIsDroppedOnThem() throws Exception {
    Dialogs.select(project);
    CommonNavigator explorer =
        Ui.ask(
            () -> (CommonNavigator) Ui.page().findView("org.eclipse.ui.navigator.ProjectExplorer"));
    DropTargetListener[] listeners =
        Ui.ask(
            () ->
                ((DropTarget) explorer.getCommonViewer().getTree().getData(DND.DROP_TARGET_KEY))
                    .getDropListeners());
    assertEquals(1, listeners.length);
    assertInstanceOf(MemoryDropListener.class, listeners[0]);
  }

  @Test
  void aMemoryIsWrittenAsTmx() throws Exception {
    MemoryToEdit.make(memory);
    project.refreshLocal(2, null);
    Dialogs.select(project.getFolder("memory"));
    Shell wizard =
        Dialogs.transferWizard(
            "org.eclipse.ui.file.export",
            "exportWizardId",
            "org.bayan.memory.ui.exportMemory",
            EXPORT);
    Screenshot.keep("memory-export");
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.enter();
    Ui.waitUntil(
        "it is written",
        () -> Ui.display().getActiveShell() != null && Ui.display().getActiveShell() != wizard);
    Shell told = Ui.ask(() -> Ui.display().getActiveShell());
    assertTrue(Dialogs.text(told).contains("7 units were written"), Dialogs.text(told));
    Dialogs.enter();
    String written = Files.readString(memory.resolveSibling("memory.tmx"));
    assertEquals(7, written.split("<tu[ >]").length - 1);
  }

  @Test
  void onlyWhatTheEditorShowsIsWritten() throws Exception {
    MemoryToEdit.make(memory);
    project.refreshLocal(2, null);
    Dialogs.select(project.getFolder("memory"));
    Dialogs.enter();
    MemoryEditor editor = editor();
    Keys.press("Ctrl+F");
    Ui.write("members");
    Ui.waitUntil("three are shown", () -> editor.grid().shownCount() == 3 && editor.isSettled());
    command("export");
    Shell wizard = Dialogs.waitFor(EXPORT);
    Screenshot.keep("memory-export-shown");
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.enter();
    Ui.waitUntil(
        "it is written",
        () -> Ui.display().getActiveShell() != null && Ui.display().getActiveShell() != wizard);
    Dialogs.enter();
    String written = Files.readString(memory.resolveSibling("memory.tmx"));
    assertEquals(3, written.split("<tu[ >]").length - 1);
  }
}

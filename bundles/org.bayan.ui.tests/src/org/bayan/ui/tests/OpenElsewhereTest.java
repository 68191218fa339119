package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.files.FileClaim;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bitext that another running Bayan has open. */
final class OpenElsewhereTest {

  private static final String TITLE = "Open Elsewhere";

  private IFile file;
  private Path note;

  @BeforeEach
  void claim() throws Exception {
    Dialogs.closeEditors();
    try (OpenBitext bitext = OpenBitext.of(SampleBitext.small(), "claimed")) {
      file = bitext.file();
    }
    FileClaim.ofUser(file.getLocation().toPath()).take();
    note = claimOfFile();
    giveTo(ProcessHandle.current().parent().orElseThrow());
  }

  @AfterEach
  void close() throws Exception {
    Dialogs.closeAll();
    Dialogs.closeEditors();
    Files.deleteIfExists(note);
  }

  private Path claimOfFile() throws IOException {
    Path folder = Path.of(System.getProperty("user.home"), ".bayan", "open");
    try (Stream<Path> notes = Files.list(folder)) {
      for (Path one : notes.toList()) {
        if (Files.readString(one).contains("claimed.bitext")) {
          return one;
        }
      }
    }
    throw new AssertionError("no claim in " + folder);
  }

  /** Another process that lives stands in the note. */
  private void giveTo(ProcessHandle process) throws IOException {
    String identity = process.pid() + "@" + process.info().startInstant().orElseThrow();
    List<String> lines =
        Files.readAllLines(note).stream()
            .map(line -> line.startsWith("process=") ? "process=" + identity : line)
            .toList();
    Files.write(note, lines);
  }

  private BitextEditor open() {
    return (BitextEditor) Ui.ask(() -> IDE.openEditor(Ui.page(), file, true));
  }

  @Test
  void whoDoesNotOpenItIsToldWhereItIsOpenAndTheOtherKeepsItsClaim() throws Exception {
    List<String> before = Files.readAllLines(note);
    BitextEditor editor = open();
    Asked dialog = Asked.of(TITLE);
    Screenshot.keep("open-elsewhere");
    assertTrue(dialog.text().contains("Another Bayan has claimed.bitext open"), dialog.text());
    dialog.accept();
    assertNull(Ui.ask(editor::grid));
    String said =
        Ui.ask(
            () ->
                Dialogs.all(editor.area())
                    .filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText())
                    .findFirst()
                    .orElse(""));
    assertEquals(
        "claimed.bitext is open in another Bayan. Close it there, then open it here again.", said);
    Dialogs.closeEditors();
    assertEquals(before, Files.readAllLines(note));
  }

  @Test
  void openAnywayOpensItForEditing() {
    BitextEditor editor = open();
    Asked.of(TITLE);
    Dialogs.alt('o');
    Ui.waitUntil("the bitext is read", () -> editor.grid() != null);
    Ui.waitUntil("the grid has the keyboard", () -> editor.grid().control().forceFocus());
    Ui.settle();
    Ui.type(0, 'a');
    assertEquals(
        BeadStatus.ACCEPTED, Ui.ask(() -> editor.alignment().getBeads().get(0).getStatus()));
    Ui.type(SWT.CTRL, 'z');
  }
}

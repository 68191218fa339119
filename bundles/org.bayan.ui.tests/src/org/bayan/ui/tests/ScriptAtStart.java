package org.bayan.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IStartup;

/**
 * Works by the keyboard in a workbench of its own process, as the test that has started it asks for
 * by a system property. In all other workbenches it does nothing.
 */
public final class ScriptAtStart implements IStartup {

  /** What to do: the name of a {@link Script}. */
  static final String SCRIPT = "bayan.test.script";

  /** The file that says how it went, once it is done. */
  static final String REPORT = "bayan.test.report";

  /** What the report says when all went well. */
  static final String DONE = "done";

  /** What can be done. */
  enum Script {
    /** Accepts the first pair, marks the second one, and begins to write in the third one. */
    EDIT,
    /** Takes the offer of what was not saved, and saves it. */
    RECOVER
  }

  @Override
  public void earlyStartup() {
    String script = System.getProperty(SCRIPT);
    if (script != null) {
      Thread keyboard = new Thread(() -> run(Script.valueOf(script)), "keyboard");
      keyboard.setDaemon(true);
      keyboard.start();
    }
  }

  private static void run(Script script) {
    try {
      switch (script) {
        case EDIT -> edit();
        case RECOVER -> recover();
      }
      report(DONE);
    } catch (RuntimeException | AssertionError e) {
      report(String.valueOf(e));
    }
  }

  private static void report(String sentence) {
    Path report = Path.of(System.getProperty(REPORT));
    Path beside = report.resolveSibling(report.getFileName() + ".part");
    try {
      Files.writeString(beside, sentence);
      Files.move(beside, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void edit() {
    focusGrid();
    Keys.press("A Down R Down");
    Ui.press(SWT.F2);
    Ui.waitUntil("a field is open", () -> editor().writing().isOpen());
    Keys.press("Q");
  }

  private static void recover() {
    Asked.of("Recover Unsaved Changes").accept();
    Ui.waitUntil("the changes are there", () -> editor() != null && editor().isDirty());
    focusGrid();
    Keys.press("Ctrl+S");
    Ui.waitUntil("they are saved", () -> !editor().isDirty());
  }

  private static void focusGrid() {
    Ui.waitUntil(
        "the grid has the keyboard",
        () -> {
          if (editor() == null || editor().grid() == null) {
            return false;
          }
          editor().getSite().getShell().forceActive();
          return editor().grid().control().forceFocus();
        });
    Ui.settle();
  }

  private static BitextEditor editor() {
    return Ui.page() != null && Ui.page().getActiveEditor() instanceof BitextEditor editor
        ? editor
        : null;
  }
}

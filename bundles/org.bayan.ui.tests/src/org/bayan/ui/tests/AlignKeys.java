package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.bayan.core.edit.Place;
import org.bayan.model.bitext.Bead;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.actions.ActionFactory;

/** Corrects the small sample by keys, and takes all of it back again. */
final class AlignKeys implements AutoCloseable {

  static final String BEFORE = "1/1 2/2 3/3 4+5/4 6/5+6 7/ /7";

  private final OpenBitext bitext;
  private final byte[] untouched;

  private AlignKeys(OpenBitext bitext) throws IOException {
    this.bitext = bitext;
    untouched = Files.readAllBytes(bitext.path());
  }

  static AlignKeys open(String name) throws Exception {
    return new AlignKeys(OpenBitext.of(SampleBitext.small(), name));
  }

  OpenBitext bitext() {
    return bitext;
  }

  String beads() {
    return Ui.ask(() -> BeadWords.of(bitext.editor().alignment()));
  }

  /** The number of the bead that the keyboard is in. */
  int cursor() {
    return Ui.ask(
        () ->
            bitext.editor().alignment().getBeads().indexOf(bitext.grid().selectedBeads().get(0))
                + 1);
  }

  /** Takes everything back and goes to the first source segment. */
  void home() throws IOException {
    undoAll();
    Ui.run(
        () -> {
          bitext.grid().marks().clear();
          Bead first = bitext.editor().alignment().getBeads().get(0);
          bitext.grid().select(Place.of(first, first.getSource().get(0)));
        });
  }

  /** Presses keys; afterwards the beads shall be these, on the disk and through undo and redo. */
  void assertBeads(String keys, String expected) throws IOException {
    home();
    Keys.press(keys);
    assertEquals(expected, beads(), keys);
    byte[] after = saved();
    int undone = repeat(ActionFactory.UNDO);
    assertEquals(BEFORE, beads(), "undone: " + keys);
    assertArrayEquals(untouched, saved(), "the file, undone: " + keys);
    int redone = repeat(ActionFactory.REDO);
    assertEquals(undone, redone);
    assertEquals(expected, beads(), "redone: " + keys);
    assertArrayEquals(after, saved(), "the file, redone: " + keys);
  }

  void undoAll() throws IOException {
    repeat(ActionFactory.UNDO);
    saved();
  }

  private byte[] saved() throws IOException {
    Keys.press("Ctrl+S");
    Ui.waitUntil("the editor is clean", () -> !bitext.editor().isDirty());
    return Files.readAllBytes(bitext.path());
  }

  /** Undoes or redoes by keys for as long as the menu offers it. */
  private int repeat(ActionFactory action) {
    int times = 0;
    while (Ui.ask(() -> action(action).isEnabled())) {
      Keys.press(action == ActionFactory.UNDO ? "Ctrl+Z" : "Ctrl+Shift+Z");
      times++;
    }
    return times;
  }

  IAction action(ActionFactory factory) {
    return bitext.editor().getEditorSite().getActionBars().getGlobalActionHandler(factory.getId())
            instanceof IAction action
        ? action
        : null;
  }

  @Override
  public void close() {
    bitext.close();
  }
}

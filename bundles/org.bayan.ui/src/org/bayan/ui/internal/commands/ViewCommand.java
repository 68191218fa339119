package org.bayan.ui.internal.commands;

import java.util.function.Consumer;
import org.bayan.ui.internal.editor.BitextEditor;

/** The commands that change what is shown, not the bitext. */
enum ViewCommand {
  FIND(editor -> editor.find().open()),
  FIND_NEXT(editor -> editor.find().next()),
  FIND_PREVIOUS(editor -> editor.find().previous()),
  FILTER(editor -> editor.filter().toggle()),
  SORT(BitextEditor::toggleOrder);

  private final Consumer<BitextEditor> action;

  ViewCommand(Consumer<BitextEditor> action) {
    this.action = action;
  }

  void run(BitextEditor editor) {
    action.accept(editor);
  }
}

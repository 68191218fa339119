package org.bayan.ui.internal.commands;

import java.util.function.Consumer;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.realign.Realign;

/** The commands that look at the bitext as a whole: what is shown of it, or how it is aligned. */
enum ViewCommand {
  FIND(editor -> editor.find().open()),
  FIND_NEXT(editor -> editor.find().next()),
  FIND_PREVIOUS(editor -> editor.find().previous()),
  FILTER(editor -> editor.filter().toggle()),
  SORT(BitextEditor::toggleOrder),
  REALIGN(editor -> new Realign(editor).start());

  private final Consumer<BitextEditor> action;

  ViewCommand(Consumer<BitextEditor> action) {
    this.action = action;
  }

  void run(BitextEditor editor) {
    action.accept(editor);
  }
}

package org.bayan.ui.internal.commands;

import java.util.function.Consumer;
import org.bayan.ui.internal.writing.BidiCharacter;
import org.bayan.ui.internal.writing.SegmentWriting;

/** The commands that write in cells. */
enum WritingCommand {
  EDIT(SegmentWriting::edit),
  SPLIT(SegmentWriting::split),
  INSERT_TAG(w -> w.insertions().insertTag()),
  INSERT_LRM(w -> w.insertions().insert(BidiCharacter.LEFT_TO_RIGHT_MARK)),
  INSERT_RLM(w -> w.insertions().insert(BidiCharacter.RIGHT_TO_LEFT_MARK)),
  INSERT_LRI(w -> w.insertions().insert(BidiCharacter.LEFT_TO_RIGHT_ISOLATE)),
  INSERT_RLI(w -> w.insertions().insert(BidiCharacter.RIGHT_TO_LEFT_ISOLATE)),
  INSERT_PDI(w -> w.insertions().insert(BidiCharacter.POP_ISOLATE)),
  COMPLETE(w -> w.insertions().complete()),
  CORRECT_SPELLING(w -> w.corrections().correct()),
  NEXT_MISSPELLING(w -> w.corrections().next()),
  LOGICAL_ORDER(w -> w.insertions().showLogicalOrder()),
  SWAP_DIRECTION(w -> w.mode().swapDirection()),
  CONFIRM(w -> w.mode().confirm()),
  NEXT_OPEN(w -> w.mode().nextOpen()),
  COPY_SOURCE(w -> w.mode().copySource()),
  CLEAR(w -> w.mode().clear());

  private final Consumer<SegmentWriting> action;

  WritingCommand(Consumer<SegmentWriting> action) {
    this.action = action;
  }

  void run(SegmentWriting writing) {
    action.accept(writing);
  }
}

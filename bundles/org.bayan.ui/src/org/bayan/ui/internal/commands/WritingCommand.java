package org.bayan.ui.internal.commands;

import java.util.function.Consumer;
import org.bayan.ui.internal.writing.BidiCharacter;
import org.bayan.ui.internal.writing.SegmentWriting;

/** The commands that write in cells. */
enum WritingCommand {
  EDIT(SegmentWriting::edit),
  SPLIT(SegmentWriting::split),
  INSERT_TAG(SegmentWriting::insertTag),
  INSERT_LRM(w -> w.insert(BidiCharacter.LEFT_TO_RIGHT_MARK)),
  INSERT_RLM(w -> w.insert(BidiCharacter.RIGHT_TO_LEFT_MARK)),
  INSERT_LRI(w -> w.insert(BidiCharacter.LEFT_TO_RIGHT_ISOLATE)),
  INSERT_RLI(w -> w.insert(BidiCharacter.RIGHT_TO_LEFT_ISOLATE)),
  INSERT_PDI(w -> w.insert(BidiCharacter.POP_ISOLATE)),
  LOGICAL_ORDER(SegmentWriting::showLogicalOrder),
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

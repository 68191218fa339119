package org.bayan.ui.internal.commands;

import java.util.function.Consumer;
import org.bayan.ui.internal.writing.SegmentWriting;

/** The commands that write in cells. */
enum WritingCommand {
  EDIT(SegmentWriting::edit),
  SPLIT(SegmentWriting::split),
  INSERT_TAG(SegmentWriting::insertTag),
  SWAP_DIRECTION(SegmentWriting::swapDirection),
  CONFIRM(SegmentWriting::confirm),
  NEXT_OPEN(SegmentWriting::nextOpen),
  COPY_SOURCE(SegmentWriting::copySource),
  CLEAR(SegmentWriting::clear);

  private final Consumer<SegmentWriting> action;

  WritingCommand(Consumer<SegmentWriting> action) {
    this.action = action;
  }

  void run(SegmentWriting writing) {
    action.accept(writing);
  }
}

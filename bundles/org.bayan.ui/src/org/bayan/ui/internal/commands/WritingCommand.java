package org.bayan.ui.internal.commands;

import java.util.function.Consumer;
import org.bayan.ui.internal.writing.SegmentWriting;

/** The commands that write in cells. */
enum WritingCommand {
  EDIT(SegmentWriting::edit),
  SPLIT(SegmentWriting::split),
  INSERT_TAG(SegmentWriting::insertTag);

  private final Consumer<SegmentWriting> action;

  WritingCommand(Consumer<SegmentWriting> action) {
    this.action = action;
  }

  void run(SegmentWriting writing) {
    action.accept(writing);
  }
}

package org.bayan.core.memory;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What an edit of {@link MemoryEditing} has changed, so that it can be undone. */
public final class MemoryChange implements AutoCloseable {

  private final UnitsBefore before;
  private final long addedFrom;
  private final long addedTo;

  MemoryChange(UnitsBefore before, long addedFrom, long addedTo) {
    this.before = before;
    this.addedFrom = addedFrom;
    this.addedTo = addedTo;
  }

  UnitsBefore before() {
    return before;
  }

  long addedFrom() {
    return addedFrom;
  }

  long addedTo() {
    return addedTo;
  }

  /** How many units were changed or taken out. */
  public long changed() {
    return before.size();
  }

  /** How many units were added. */
  public long added() {
    return addedTo - addedFrom;
  }

  /** Frees what is kept for undoing it. */
  @Override
  public void close() {
    try {
      before.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

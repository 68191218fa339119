package org.bayan.index.memory;

import java.io.IOException;

/** Takes the units of a memory, one after another. */
@FunctionalInterface
public interface StoredUnitSink {

  /**
   * Takes a unit.
   *
   * @throws IOException when it cannot be kept; ends what gives the units
   */
  void accept(StoredUnit unit) throws IOException;
}

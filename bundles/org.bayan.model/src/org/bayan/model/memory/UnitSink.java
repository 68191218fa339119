package org.bayan.model.memory;

import java.io.IOException;

/** Takes translation units, one after another. */
@FunctionalInterface
public interface UnitSink {

  /**
   * Takes a unit.
   *
   * @throws IOException when it cannot be kept; ends what gives the units
   */
  void accept(TranslationUnit unit) throws IOException;
}

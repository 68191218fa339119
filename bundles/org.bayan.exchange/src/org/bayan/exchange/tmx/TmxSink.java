package org.bayan.exchange.tmx;

import java.io.IOException;

/** Takes what is read of a translation memory, in the order of the file. */
public interface TmxSink {

  /** Takes the header, before all units; not called where there is none. */
  default void header(TmxHeader header) throws IOException {}

  /**
   * Takes a unit.
   *
   * @param unit the unit
   * @throws IOException to end the reading
   */
  void unit(TmxUnit unit) throws IOException;

  /** Is told of something that is not as the standard has it. */
  default void problem(TmxProblem problem) throws IOException {}
}

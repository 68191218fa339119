package org.bayan.core.internal.tmx;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.exchange.tmx.TmxHeader;
import org.bayan.exchange.tmx.TmxProblem;
import org.bayan.exchange.tmx.TmxSink;
import org.bayan.exchange.tmx.TmxUnit;

/** Writes what is wanted of the units that are read. */
public final class ChosenUnits implements TmxSink {

  private final MemoryOutput.Writing writing;
  private final Function<TmxHeader, TmxHeader> headers;
  private final Function<TmxUnit, Optional<TmxUnit>> units;

  /**
   * Units on their way.
   *
   * @param writing where to
   * @param headers what becomes of the header
   * @param units what becomes of a unit; nothing for one that is left out
   */
  public ChosenUnits(
      MemoryOutput.Writing writing,
      Function<TmxHeader, TmxHeader> headers,
      Function<TmxUnit, Optional<TmxUnit>> units) {
    this.writing = writing;
    this.headers = headers;
    this.units = units;
  }

  @Override
  public void header(TmxHeader header) throws IOException {
    writing.begin(headers.apply(header));
  }

  @Override
  public void unit(TmxUnit unit) throws IOException {
    writing.take(units.apply(unit));
  }

  @Override
  public void problem(TmxProblem problem) {
    writing.problem(problem);
  }
}

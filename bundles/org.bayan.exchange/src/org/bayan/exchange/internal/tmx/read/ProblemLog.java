package org.bayan.exchange.internal.tmx.read;

import java.io.IOException;
import org.bayan.exchange.tmx.TmxProblem;
import org.bayan.exchange.tmx.TmxSink;

/** Hands problems on to whoever reads. */
final class ProblemLog {

  private final TmxSink sink;

  ProblemLog(TmxSink sink) {
    this.sink = sink;
  }

  void add(TmxProblem.Kind kind, int line, int unit, String detail) throws IOException {
    sink.problem(new TmxProblem(kind, line, unit, detail));
  }
}

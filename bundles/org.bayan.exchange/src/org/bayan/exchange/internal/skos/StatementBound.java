package org.bayan.exchange.internal.skos;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bayan.exchange.SkosFormatException;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/**
 * Refuses RDF that goes on and says nothing, such as a text without an end, before the parser has
 * filled memory with it.
 */
final class StatementBound extends FilterInputStream {
  private static final int MEGABYTE = 1_000_000;
  private static final int MOST = 32;

  private final String name;
  private long taken;

  StatementBound(InputStream in, String name) {
    super(in);
    this.name = name;
  }

  /** The handler, with whose statements the count begins anew. */
  RDFHandler around(RDFHandler handler) {
    return new RDFHandlerWrapper(handler) {
      @Override
      public void handleStatement(Statement statement) throws RDFHandlerException {
        taken = 0;
        super.handleStatement(statement);
      }
    };
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    take(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = super.read(bytes, start, length);
    take(Math.max(0, read));
    return read;
  }

  private void take(int bytes) throws SkosFormatException {
    taken += bytes;
    if (taken > (long) MOST * MEGABYTE) {
      throw new SkosFormatException(
          name, "it goes on for " + MOST + " MB without saying anything of a concept", null);
    }
  }
}

package org.bayan.core;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bayan.exchange.TermPlace;
import org.bayan.exchange.TermPlacesWriter;

/** The terms that were found in a document. */
public final class FoundTerms {

  private final List<TermPlace> places;

  FoundTerms(List<TermPlace> places) {
    this.places = List.copyOf(places);
  }

  /** How many places there are. */
  public int size() {
    return places.size();
  }

  /**
   * Writes them as tab-separated values with a header line, see {@link TermPlacesWriter}.
   *
   * @param out where to; flushed, not closed
   * @throws IOException when it cannot be written
   */
  public void writeTable(OutputStream out) throws IOException {
    new TermPlacesWriter().writeTable(places, out);
  }

  /**
   * Writes them as one JSON object a line, see {@link TermPlacesWriter}.
   *
   * @param out where to; flushed, not closed
   * @throws IOException when it cannot be written
   */
  public void writeJson(OutputStream out) throws IOException {
    new TermPlacesWriter().writeJson(places, out);
  }
}

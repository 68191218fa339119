package org.bayan.exchange.citation;

import java.util.List;
import java.util.OptionalDouble;
import org.bayan.model.bitext.LinkType;

/**
 * A bead of a report: some of its segments, and what stands behind them.
 *
 * @param segments numbers of the segments in the report, from 1
 * @param report their texts
 * @param type how the passages relate to them; {@code ADDED} where there is none
 * @param confidence how sure this is, 0..1, where it is known
 * @param passages what stands behind them, in the order of the official texts
 */
public record CitationEntry(
    List<Integer> segments,
    List<MarkedText> report,
    LinkType type,
    OptionalDouble confidence,
    List<CitedPassage> passages) {

  /** Copies the lists. */
  public CitationEntry {
    segments = List.copyOf(segments);
    report = List.copyOf(report);
    passages = List.copyOf(passages);
  }
}

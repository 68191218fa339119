package org.bayan.core;

import java.time.InstantSource;
import java.util.List;
import org.bayan.core.internal.TextReader;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;

/** Extracts and segments one document. */
public final class SegmentDocument {

  /**
   * Segments a document.
   *
   * @param source the document
   * @param rules the rules
   * @return for each text unit the texts of its segments
   * @throws TaskException when the document or the rules cannot be read
   */
  public List<List<String>> run(TextSource source, RulesChoice rules) throws TaskException {
    TextReader reader = new TextReader(rules.load(), InstantSource.system().instant());
    Text text = reader.read(source, BitextIds.SOURCE);
    return text.getUnits().stream()
        .map(unit -> unit.getSegments().stream().map(Segment::getText).toList())
        .toList();
  }
}

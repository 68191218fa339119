package org.bayan.core;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.bayan.core.internal.TextReader;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.SegmentationExplainer;
import org.bayan.okapi.SegmentationRules;
import org.bayan.text.WebResidue;

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

  /**
   * Says how a document is segmented.
   *
   * @param source the document
   * @param rules the rules
   * @return each text unit with what the rules decided in it, consistent with {@link #run}
   * @throws TaskException when the document or the rules cannot be read
   */
  public List<ExplainedUnit> explain(TextSource source, RulesChoice rules) throws TaskException {
    SegmentationRules loaded = rules.load();
    Text text =
        new TextReader(loaded, InstantSource.system().instant()).read(source, BitextIds.SOURCE);
    SegmentationExplainer explainer = loaded.explainer(source.language());
    List<ExplainedUnit> explained = new ArrayList<>();
    for (TextUnit unit : text.getUnits()) {
      String segmented =
          WebResidue.clean(text.getRaw().substring(unit.getStart(), unit.getEnd())).text();
      explained.add(new ExplainedUnit(explained.size(), segmented, explainer.explain(segmented)));
    }
    return explained;
  }
}

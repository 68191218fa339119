package org.bayan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bayan.exchange.internal.SegmentIndices;
import org.bayan.exchange.internal.json.JsonObject;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.Segment;

/**
 * Writes why the beads of an alignment are as they are: a JSON object a line, in UTF-8, for each
 * bead in order. Its members:
 *
 * <ul>
 *   <li>{@code bead}, its number from 1, and {@code id}, its id in the bitext;
 *   <li>{@code source} and {@code target}, indices from 0 over all segments of the text, and {@code
 *       sourceText} and {@code targetText}, the segments themselves;
 *   <li>{@code shape} such as {@code 1-2}, {@code linkType} and {@code status} as in the bitext;
 *   <li>{@code confidence}, 0..1, and {@code cost}, −ln p; null where nobody computed them;
 *   <li>{@code evidence}, objects of {@code kind} and {@code weight} (in nats) and, but for what
 *       concerns a whole side, {@code sourceText}, {@code sourceSegment}, {@code sourceStart},
 *       {@code sourceEnd} and the same of the target: offsets in UTF-16 units in the segment of
 *       that index, the end exclusive;
 *   <li>{@code alternative}, an object of {@code source}, {@code target} and {@code confidence}, or
 *       null where nothing else was probable.
 * </ul>
 */
public final class ExplanationWriter {

  private final Map<Bead, BeadAlternative> alternatives;

  /**
   * A writer.
   *
   * @param alternatives what could stand instead of beads, as far as it is known
   */
  public ExplanationWriter(Map<Bead, BeadAlternative> alternatives) {
    this.alternatives = alternatives;
  }

  /**
   * Writes all beads of an alignment.
   *
   * @param project the project
   * @param alignment one of its alignments
   * @param out where to; flushed, not closed
   * @throws IOException when it cannot be written
   */
  public void write(BitextProject project, Alignment alignment, OutputStream out)
      throws IOException {
    SegmentIndices source = SegmentIndices.of(project.getSource());
    SegmentIndices target = SegmentIndices.of(alignment.getTarget());
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    int number = 0;
    for (Bead bead : alignment.getBeads()) {
      number++;
      writer.write(object(number, bead, source, target) + "\n");
    }
    writer.flush();
  }

  private JsonObject object(int number, Bead bead, SegmentIndices source, SegmentIndices target) {
    return new JsonObject()
        .add("bead", number)
        .add("id", bead.getId())
        .addNumbers("source", source.of(bead.getSource()))
        .addNumbers("target", target.of(bead.getTarget()))
        .add("shape", bead.getSource().size() + "-" + bead.getTarget().size())
        .add("linkType", bead.getLinkType().getLiteral())
        .add("status", bead.getStatus().getLiteral())
        .add("confidence", bead.getConfidence())
        .add("cost", bead.getCost())
        .addStrings("sourceText", texts(bead.getSource()))
        .addStrings("targetText", texts(bead.getTarget()))
        .addObjects(
            "evidence",
            bead.getEvidence().stream().map(one -> evidence(one, source, target)).toList())
        .add("alternative", alternative(alternatives.get(bead), source, target));
  }

  private static List<String> texts(List<Segment> segments) {
    return segments.stream().map(Segment::getText).toList();
  }

  private static JsonObject evidence(
      Evidence evidence, SegmentIndices source, SegmentIndices target) {
    JsonObject object =
        new JsonObject().add("kind", evidence.getKind().getLiteral().toLowerCase(Locale.ROOT));
    if (evidence.getSourceSegment() != null) {
      object
          .add("sourceText", evidence.getSourceText())
          .add("sourceSegment", source.of(evidence.getSourceSegment()))
          .add("sourceStart", evidence.getSourceStart())
          .add("sourceEnd", evidence.getSourceEnd());
    }
    if (evidence.getTargetSegment() != null) {
      object
          .add("targetText", evidence.getTargetText())
          .add("targetSegment", target.of(evidence.getTargetSegment()))
          .add("targetStart", evidence.getTargetStart())
          .add("targetEnd", evidence.getTargetEnd());
    }
    return object.add("weight", evidence.getWeight());
  }

  private static JsonObject alternative(
      BeadAlternative alternative, SegmentIndices source, SegmentIndices target) {
    return alternative == null
        ? null
        : new JsonObject()
            .addNumbers("source", source.of(alternative.source()))
            .addNumbers("target", target.of(alternative.target()))
            .add("confidence", alternative.confidence());
  }
}

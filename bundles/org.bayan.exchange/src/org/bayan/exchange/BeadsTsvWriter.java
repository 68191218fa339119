package org.bayan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bayan.exchange.internal.SegmentIndices;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;

/**
 * Writes an alignment as tab-separated values in UTF-8: a header line that begins with {@code #},
 * then a bead a line. Its columns are the source segments, the target segments (indices from 0 over
 * all segments of the text in order, comma-separated, nothing for an empty side), the confidence
 * (four decimals, nothing where none is known) and the link type.
 */
public final class BeadsTsvWriter {
  private static final String HEADER = "#source\ttarget\tconfidence\tlink type\n";

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
    writer.write(HEADER);
    for (Bead bead : alignment.getBeads()) {
      writer.write(line(bead, source, target));
    }
    writer.flush();
  }

  private static String line(Bead bead, SegmentIndices source, SegmentIndices target) {
    Double confidence = bead.getConfidence();
    return String.join(
            "\t",
            list(bead.getSource(), source),
            list(bead.getTarget(), target),
            confidence == null ? "" : String.format(Locale.ROOT, "%.4f", confidence),
            bead.getLinkType().getLiteral())
        + "\n";
  }

  private static String list(List<Segment> segments, SegmentIndices indices) {
    return indices.of(segments).stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}

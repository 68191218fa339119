package org.bayan.core.memory;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bayan.core.RulesChoice;
import org.bayan.core.SegmentDocument;
import org.bayan.core.TaskException;
import org.bayan.core.TextSource;
import org.bayan.exchange.BeadUnits;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;

/**
 * A text to be compared with memories.
 *
 * @param name what people call it
 * @param language its language, a BCP 47 tag
 * @param reader reads its segments
 */
public record LeverageText(String name, String language, Reader reader) {

  /** Reads the segments of a text. */
  @FunctionalInterface
  public interface Reader {

    /**
     * The segments, in their order.
     *
     * @throws TaskException when the text cannot be read
     */
    List<LeverageSegment> read() throws TaskException;
  }

  /** Nothing may be null. */
  public LeverageText {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(reader, "reader");
  }

  /** A document, segmented by rules when it is read. */
  public static LeverageText of(TextSource document, RulesChoice rules) {
    return new LeverageText(
        document.file().getFileName().toString(),
        document.language(),
        () ->
            new SegmentDocument()
                .run(document, rules).stream()
                    .flatMap(List::stream)
                    .map(LeverageSegment::of)
                    .toList());
  }

  /**
   * The source of a bitext as it is now. What a memory keeps of a pair itself does not count as
   * known.
   *
   * @param name what people call the bitext
   */
  public static LeverageText of(String name, BitextProject project, Alignment alignment) {
    BeadUnits units = new BeadUnits(project, alignment);
    List<LeverageSegment> segments =
        alignment.getBeads().stream().flatMap(bead -> segments(bead, units)).toList();
    return new LeverageText(name, project.getSource().getLanguage(), () -> segments);
  }

  private static Stream<LeverageSegment> segments(Bead bead, BeadUnits units) {
    return bead.getSource().stream()
        .map(Segment::getText)
        .map(text -> new LeverageSegment(text, units.id(bead)));
  }
}

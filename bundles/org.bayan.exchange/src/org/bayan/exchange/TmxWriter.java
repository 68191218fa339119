package org.bayan.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.bayan.exchange.internal.tmx.TmxDocument;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;

/**
 * Writes the two-sided beads of an alignment as TMX 1.4b (LISA OSCAR, 2005) in UTF-8, one
 * translation unit a bead, in the order of the alignment.
 *
 * <ul>
 *   <li>{@code tuid} is the id of the bead; dates and names are those of the bead. The header says
 *       who made the project when, and who changed one of the beads last. So the file changes only
 *       where a bead does.
 *   <li>The header's {@code segtype} is {@code sentence}. A bead of several segments has {@code
 *       paragraph} when each side is one whole text unit, else {@code block}, which the standard
 *       keeps for what the other values do not fit. Its segments are joined by a space.
 *   <li>{@code prop}s of the unit: {@code x-document} and {@code x-paragraph} of the source (title
 *       or file; numbers of the text units from 1), {@code x-confidence} (0..1, four decimals),
 *       {@code x-status}, {@code x-link-type}; of the target variant: its own {@code x-document}
 *       and {@code x-paragraph}.
 *   <li>Inline codes become {@code bpt}/{@code ept} with the same {@code i}, {@code ph}, and {@code
 *       it} where the other half is outside the bead; {@code x} pairs a code with its counterpart
 *       in the other language.
 * </ul>
 */
public final class TmxWriter {
  private final String toolVersion;
  private final Predicate<Bead> wanted;
  private final TmxForm form;

  /**
   * A writer of all two-sided beads that signs as a version of Bayan.
   *
   * @param toolVersion such as {@code 0.1.0}
   */
  public TmxWriter(String toolVersion) {
    this(toolVersion, bead -> true, TmxForm.ALL);
  }

  /**
   * A writer that signs as a version of Bayan.
   *
   * @param toolVersion such as {@code 0.1.0}
   * @param wanted which of the two-sided beads are written
   * @param form what of them is left out
   */
  public TmxWriter(String toolVersion, Predicate<Bead> wanted, TmxForm form) {
    this.toolVersion = Objects.requireNonNull(toolVersion, "toolVersion");
    this.wanted = Objects.requireNonNull(wanted, "wanted");
    this.form = Objects.requireNonNull(form, "form");
  }

  /**
   * Writes an alignment.
   *
   * @param project the project
   * @param alignment one of its alignments
   * @param out where to; flushed, not closed
   * @throws UnwritableCharacterException when a text holds a character that XML cannot; nothing has
   *     been written then
   * @throws IOException when it cannot be written
   */
  public void write(BitextProject project, Alignment alignment, OutputStream out)
      throws IOException {
    List<Bead> beads =
        alignment.getBeads().stream()
            .filter(bead -> !bead.getSource().isEmpty() && !bead.getTarget().isEmpty())
            .filter(wanted)
            .toList();
    TmxDocument document = new TmxDocument(project, alignment.getTarget(), beads, form);
    // Written to nowhere first, so that a bad character is found before anything is out.
    try (Writer nowhere = Writer.nullWriter()) {
      document.write(new XmlWriter(nowhere), toolVersion);
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    document.write(new XmlWriter(writer), toolVersion);
    writer.flush();
  }
}

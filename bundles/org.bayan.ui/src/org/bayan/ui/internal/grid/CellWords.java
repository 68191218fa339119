package org.bayan.ui.internal.grid;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.citation.Citation;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.eclipse.osgi.util.NLS;

/** What the signs in the cells of a bead mean, in words. */
final class CellWords {

  private final GridView view;

  CellWords(GridView view) {
    this.view = view;
  }

  /**
   * The words for a cell.
   *
   * @param column its column
   * @param index the place of its bead among those shown
   * @return one or more lines; empty where the cell shows all by itself
   */
  Optional<String> of(BitextColumn column, int index) {
    Bead bead = view.rows().bead(index);
    List<String> lines =
        switch (column) {
          case NUMBER -> notes(BeadNotes.of(bead));
          case LINK -> link(bead, view.rows().number(index) - 1);
          case STATUS -> status(bead);
          case CONFIDENCE -> confidence(bead);
          case CITATION -> citations(bead);
          case SOURCE, TARGET -> List.of();
        };
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  private static List<String> notes(BeadNotes notes) {
    List<String> lines = new ArrayList<>();
    if (notes.bookmarks() > 0) {
      lines.add(NLS.bind(Messages.tooltip_bookmarks, notes.bookmarks()));
    }
    if (notes.comments() > 0) {
      lines.add(NLS.bind(Messages.tooltip_comments, notes.comments(), notes.open()));
    }
    return lines;
  }

  private List<String> link(Bead bead, int place) {
    List<String> lines = new ArrayList<>();
    lines.add(NLS.bind(Messages.tooltip_shape, bead.getSource().size(), bead.getTarget().size()));
    lines.add(LinkTypeLabels.name(bead.getLinkType()));
    lines.add(
        bead.getStatus() == BeadStatus.ACCEPTED
            ? Messages.tooltip_linkAccepted
            : Messages.tooltip_linkOpen);
    if (view.crossings().isCrossed(place)) {
      lines.add(Messages.tooltip_crossed);
    }
    if (view.crossings().isScattered(place)) {
      lines.add(Messages.tooltip_scattered);
    }
    view.citations().of(bead).stream().map(CitationNames::name).distinct().forEach(lines::add);
    return lines;
  }

  private List<String> citations(Bead bead) {
    List<Citation> citations = view.citations().of(bead);
    return citations.isEmpty() && view.citations().isAdded(bead)
        ? List.of(Messages.tooltip_added)
        : citations.stream().map(CitationNames::line).toList();
  }

  private static List<String> status(Bead bead) {
    String name = StatusLabels.name(bead.getStatus());
    Instant when = bead.getModified();
    if (bead.getModifiedBy() == null || when == null) {
      return List.of(name);
    }
    DateTimeFormatter format =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.getDefault(Locale.Category.FORMAT));
    String time = format.format(when.atZone(ZoneId.systemDefault()));
    return List.of(name, NLS.bind(Messages.tooltip_changed, bead.getModifiedBy(), time));
  }

  private static List<String> confidence(Bead bead) {
    if (bead.getConfidence() == null) {
      return List.of(Messages.tooltip_noConfidence);
    }
    double confidence = Math.clamp(bead.getConfidence(), 0.0, 1.0);
    String percent = ConfidencePainter.percent(confidence);
    return List.of(
        switch (Palette.Confidence.of(confidence)) {
          case HIGH -> NLS.bind(Messages.tooltip_highConfidence, percent);
          case MIDDLE -> NLS.bind(Messages.tooltip_middleConfidence, percent);
          case LOW -> NLS.bind(Messages.tooltip_lowConfidence, percent);
        });
  }
}

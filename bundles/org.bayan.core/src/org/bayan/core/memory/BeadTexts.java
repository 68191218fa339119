package org.bayan.core.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.exchange.BeadUnits;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.model.memory.TranslationUnit;

/**
 * The texts of the two-sided beads of a bitext as they were at a time, to be looked into on any
 * thread. Taking them costs little; units are made of those beads only that are asked for.
 */
public final class BeadTexts {

  /** A bead with its number, from 1, and its texts, those of segments joined by spaces. */
  record Texts(int number, Bead bead, String source, String target) {}

  private final BitextProject project;
  private final Alignment alignment;
  private final List<Texts> texts = new ArrayList<>();
  private BeadUnits units;

  /** Takes the texts of an alignment of a project. To be called where the bitext may be read. */
  public BeadTexts(BitextProject project, Alignment alignment) {
    this.project = project;
    this.alignment = alignment;
    int number = 0;
    for (Bead bead : alignment.getBeads()) {
      number++;
      if (isTwoSided(bead)) {
        texts.add(new Texts(number, bead, joined(bead.getSource()), joined(bead.getTarget())));
      }
    }
  }

  private static boolean isTwoSided(Bead bead) {
    return !bead.getSource().isEmpty() && !bead.getTarget().isEmpty();
  }

  private static String joined(List<Segment> segments) {
    return segments.size() == 1
        ? segments.getFirst().getText()
        : segments.stream().map(Segment::getText).collect(Collectors.joining(" "));
  }

  List<Texts> all() {
    return texts;
  }

  /** The language of a side, a BCP 47 tag. */
  String language(boolean source) {
    return source ? project.getSource().getLanguage() : alignment.getTarget().getLanguage();
  }

  /**
   * The units of beads as they are now. To be called where the bitext may be read.
   *
   * @return in the same order; empty for a bead that is gone meanwhile, or has lost a side
   */
  List<Optional<TranslationUnit>> units(List<Bead> beads) {
    if (units == null) {
      // It looks through the whole bitext, which takes a while in a book.
      units = new BeadUnits(project, alignment);
    }
    return beads.stream()
        .map(
            bead ->
                bead.eContainer() == alignment && isTwoSided(bead)
                    ? Optional.of(units.of(bead))
                    : Optional.<TranslationUnit>empty())
        .toList();
  }
}

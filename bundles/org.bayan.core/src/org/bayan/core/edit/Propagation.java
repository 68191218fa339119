package org.bayan.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.internal.propagation.NumberExchange;
import org.bayan.core.internal.propagation.SourceKey;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Where else a translation fits: at sources that say the same, or the same with other numbers.
 *
 * <p>Sources are compared without bidi controls, without differences of white space and the case of
 * Latin letters. Where only numbers in digits differ, those of the translation are exchanged by
 * value, in its own digits and separators; not where the value is spelt out in it, stands in it
 * another number of times, or counts a noun that would have another form with the new number
 * ({@link org.bayan.text.NumberAgreement}). Inline codes go along where both sources have the same
 * ones in the same order; elsewhere nothing is proposed.
 *
 * <p>A bead is proposed to when it has one source segment, is not accepted, and its target is empty
 * or a draft that a person has written here. What came from a document is never replaced.
 */
public final class Propagation {

  /**
   * A translation for a bead.
   *
   * @param bead a bead of one source segment and at most one target segment
   * @param text the translation
   * @param codes its inline codes; they are in no segment
   * @param numbersChanged whether its numbers are others than those of the translation it is from
   */
  public record Proposed(Bead bead, String text, List<InlineCode> codes, boolean numbersChanged) {

    /** Copies the list. */
    public Proposed {
      Objects.requireNonNull(bead);
      Objects.requireNonNull(text);
      codes = List.copyOf(codes);
    }
  }

  private final String language;
  private final Bead origin;
  private final Segment translation;
  private final Segment source;
  private final SourceKey key;
  private final NumberExchange exchange;

  private Propagation(BitextProject project, Alignment alignment, Bead origin) {
    language = project.getSource().getLanguage();
    this.origin = origin;
    translation = origin.getTarget().getFirst();
    source = origin.getSource().getFirst();
    key = SourceKey.of(source.getText(), language);
    exchange = new NumberExchange(translation.getText(), alignment.getTarget().getLanguage());
  }

  /**
   * Finds where a translation fits. All sources are read once.
   *
   * @param project the bitext
   * @param alignment one of its alignments
   * @param from a target segment; unless it translates one source segment alone, it fits nowhere
   * @return in the order of the beads, without those that say the same already
   */
  public static List<Proposed> of(BitextProject project, Alignment alignment, Segment from) {
    return of(project, alignment, from, alignment.getBeads());
  }

  /**
   * Finds where a translation fits among some beads, whose sources alone are read.
   *
   * @param project the bitext
   * @param alignment one of its alignments
   * @param from a target segment; unless it translates one source segment alone, it fits nowhere
   * @param among the beads that come into question; those of other alignments do not
   * @return in the order of the beads given, without those that say the same already
   */
  public static List<Proposed> of(
      BitextProject project, Alignment alignment, Segment from, List<Bead> among) {
    Optional<Bead> origin =
        alignment.getBeads().stream()
            .filter(bead -> bead.getTarget().size() == 1 && bead.getTarget().getFirst() == from)
            .filter(bead -> bead.getSource().size() == 1)
            .filter(bead -> bead.getLinkType() == LinkType.TRANSLATION)
            .findFirst();
    if (origin.isEmpty() || from.getText().isBlank()) {
      return List.of();
    }
    Propagation propagation = new Propagation(project, alignment, origin.get());
    List<Proposed> proposed = new ArrayList<>();
    for (Bead bead : among) {
      if (bead.eContainer() == alignment && propagation.takes(bead)) {
        propagation.propose(bead).ifPresent(proposed::add);
      }
    }
    return proposed;
  }

  private boolean takes(Bead bead) {
    return bead != origin
        && bead.getSource().size() == 1
        && bead.getTarget().size() < 2
        && bead.getStatus() != BeadStatus.ACCEPTED
        && bead.getTarget().stream().allMatch(Propagation::isDraft);
  }

  private static boolean isDraft(Segment target) {
    return !target.isLocked()
        && target.getState().compareTo(TranslationState.DRAFT) <= 0
        && (target.getText().isBlank() || target.getUnit().getStart() == target.getUnit().getEnd());
  }

  private Optional<Proposed> propose(Bead bead) {
    Segment other = bead.getSource().getFirst();
    SourceKey otherKey = SourceKey.of(other.getText(), language);
    if (!otherKey.frame().equals(key.frame())) {
      return Optional.empty();
    }
    boolean same = otherKey.text().equals(key.text());
    Optional<String> text =
        same ? Optional.of(translation.getText()) : exchange.translate(key, otherKey);
    Optional<List<InlineCode>> codes =
        text.flatMap(found -> new PropagatedCodes(source, translation).in(other, found));
    return codes
        .map(found -> new Proposed(bead, text.get(), found, !same))
        .filter(found -> bead.getTarget().stream().noneMatch(now -> says(now, found)));
  }

  private static boolean says(Segment now, Proposed proposed) {
    return now.getText().equals(proposed.text())
        && EcoreUtil.equals(now.getCodes(), proposed.codes());
  }
}

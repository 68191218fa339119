package org.bayan.core.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.citation.ProposedCitations;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Text;

/**
 * Takes the official texts that were found behind a report into its bitext, in the place of those
 * that are there already. What was found for another state of the report is refused.
 *
 * @param here where the person is
 * @param proposal what was found; it can be applied once
 * @param libraries where it was looked for
 */
public record SetOfficialTexts(Bead here, ProposedCitations proposal, NamedLibraries libraries)
    implements Edit {

  /** No part is null. */
  public SetOfficialTexts {
    Objects.requireNonNull(here);
    Objects.requireNonNull(proposal);
    Objects.requireNonNull(libraries);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    BitextProject project = bitext.project();
    Alignment found = proposal.alignment();
    if (!proposal.fits(project) || found.eContainer() != null) {
      throw new EditException(Refusal.OUTDATED);
    }
    bitext.indexOf(here);
    Optional<Alignment> before = OfficialAlignment.of(project).map(OfficialAlignment::alignment);
    if (before.isEmpty()) {
      project.getTargets().add(found.getTarget());
      project.getAlignments().add(found);
    } else {
      replace(before.get(), found);
    }
    libraries.nameIn(project);
    return place(bitext);
  }

  /** Editors and views hold on to alignment and text: they stay, and hold something else. */
  private static void replace(Alignment before, Alignment found) {
    Text text = before.getTarget();
    Text other = found.getTarget();
    List<Bead> beads = List.copyOf(found.getBeads());
    before.getBeads().clear();
    text.getUnits().clear();
    text.getAppended().clear();
    text.setOrigin(other.getOrigin());
    text.getAppended().addAll(List.copyOf(other.getAppended()));
    text.setRaw(other.getRaw());
    text.setLanguage(other.getLanguage());
    text.getUnits().addAll(List.copyOf(other.getUnits()));
    text.setLastUnit(other.getLastUnit());
    text.setLastSegment(other.getLastSegment());
    before.getBeads().addAll(beads);
    before.setLastBead(found.getLastBead());
    before.setAligner(found.getAligner());
  }

  /** The bead may be one of those that were replaced. */
  private Place place(EditedBitext bitext) throws EditException {
    if (bitext.beads().contains(here)) {
      return Place.of(here);
    }
    if (bitext.beads().isEmpty()) {
      throw new EditException(Refusal.NO_CHANGE);
    }
    return Place.of(bitext.beads().getFirst());
  }
}

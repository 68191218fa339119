package org.bayan.core.edit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.internal.citation.CitedParagraphs;
import org.bayan.core.internal.citation.EmptyCitations;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.library.OfficialText;

/**
 * Says that a passage of a library stands behind segments of a report. Where the bitext has its
 * paragraph not yet, that is added to the official texts; where it has none at all, they are begun.
 *
 * @param here where the person is
 * @param report segments of the source, at least one
 * @param text the official text
 * @param segments the numbers of its segments that are cited, at least one
 */
public record CitePassage(Bead here, List<Segment> report, OfficialText text, Set<Integer> segments)
    implements Edit {

  /** Copies list and set. */
  public CitePassage {
    Objects.requireNonNull(here);
    Objects.requireNonNull(text);
    report = List.copyOf(report);
    segments = Set.copyOf(segments);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    bitext.indexOf(here);
    if (segments.isEmpty()) {
      throw new EditException(Refusal.NO_SEGMENT);
    }
    BitextProject project = bitext.project();
    if (language(project).filter(tag -> !isSame(tag, text.details().language())).isPresent()) {
      throw new EditException(Refusal.OTHER_LANGUAGE);
    }
    if (OfficialAlignment.of(project).isEmpty()) {
      Alignment begun = EmptyCitations.of(project, text.details().language(), bitext.now());
      project.getTargets().add(begun.getTarget());
      project.getAlignments().add(begun);
    }
    OfficialAlignment official = OfficialAlignment.of(project).orElseThrow();
    List<Segment> passage =
        new CitedParagraphs(official, bitext.now()).segments(text, new TreeSet<>(segments));
    return new InOfficialAlignment(here, new CiteSegments(report, passage)).applyTo(bitext);
  }

  /** The language of the official texts that are there, else that of the translation. */
  private static Optional<String> language(BitextProject project) {
    return OfficialAlignment.of(project)
        .map(OfficialAlignment::alignment)
        .or(() -> project.getAlignments().stream().findFirst())
        .map(Alignment::getTarget)
        .map(Text::getLanguage);
  }

  private static boolean isSame(String one, String other) {
    return Locale.forLanguageTag(one)
        .getLanguage()
        .equals(Locale.forLanguageTag(other).getLanguage());
  }
}

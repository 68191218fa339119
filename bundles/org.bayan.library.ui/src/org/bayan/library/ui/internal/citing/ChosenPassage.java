package org.bayan.library.ui.internal.citing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.core.citation.Citation;
import org.bayan.core.edit.CitePassage;
import org.bayan.core.edit.CiteSegments;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.InOfficialAlignment;
import org.bayan.model.bitext.Segment;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.TextDetails;
import org.bayan.ui.internal.grid.CitationNames;

/** A passage that a person chose. */
public sealed interface ChosenPassage {

  /** How it is cited, in the language of the user. */
  String name();

  /** Whether it stands behind all that is selected of a report already. */
  boolean isCited(SelectedReport report);

  /** What makes it stand behind what is selected of a report. */
  Edit edit(SelectedReport report);

  /**
   * A paragraph of a library.
   *
   * @param index of the paragraph in the text
   */
  static ChosenPassage paragraph(OfficialText text, int index) {
    int[] paragraphs = text.segmentParagraphs();
    return new InLibrary(
        text,
        IntStream.range(0, paragraphs.length)
            .filter(segment -> paragraphs[segment] == index)
            .boxed()
            .collect(Collectors.toSet()));
  }

  /**
   * A passage that the bitext has.
   *
   * @param citations at least one
   */
  record InBitext(List<Citation> citations) implements ChosenPassage {

    /** Copies the list. */
    public InBitext {
      citations = List.copyOf(citations);
    }

    @Override
    public String name() {
      return CitationNames.name(citations.getFirst());
    }

    private List<Segment> passage() {
      return citations.stream().flatMap(one -> one.passage().stream()).distinct().toList();
    }

    @Override
    public boolean isCited(SelectedReport report) {
      return report.citations().stream()
          .anyMatch(
              one ->
                  one.bead().getSource().containsAll(report.segments())
                      && one.bead().getTarget().containsAll(passage()));
    }

    @Override
    public Edit edit(SelectedReport report) {
      return new InOfficialAlignment(report.bead(), new CiteSegments(report.segments(), passage()));
    }
  }

  /**
   * A passage of a library.
   *
   * @param text the official text
   * @param segments the numbers of its segments, at least one
   */
  record InLibrary(OfficialText text, Set<Integer> segments) implements ChosenPassage {

    /** Copies the set. */
    public InLibrary {
      segments = Set.copyOf(segments);
    }

    @Override
    public String name() {
      TextDetails details = text.details();
      if (!details.symbol().isBlank()) {
        return details.symbol();
      }
      return details.title().isBlank() ? text.id() : details.title();
    }

    @Override
    public boolean isCited(SelectedReport report) {
      return report.citations().stream()
          .filter(one -> one.bead().getSource().containsAll(report.segments()))
          .filter(one -> one.textId().equals(text.id()))
          .map(Citation::bead)
          .distinct()
          .anyMatch(bead -> report.numbers(bead, text.id()).containsAll(segments));
    }

    @Override
    public Edit edit(SelectedReport report) {
      return new CitePassage(report.bead(), report.segments(), text, segments);
    }
  }
}

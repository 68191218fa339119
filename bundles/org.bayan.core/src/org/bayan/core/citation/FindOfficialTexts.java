package org.bayan.core.citation;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.AlignmentAids;
import org.bayan.core.internal.citation.CitationBeads;
import org.bayan.core.internal.citation.CitationSearch;
import org.bayan.core.internal.citation.CoverageDifferences;
import org.bayan.core.internal.citation.PassageLibraries;
import org.bayan.core.internal.citation.PassageLibrary;
import org.bayan.core.internal.citation.ReportSegments;
import org.bayan.core.library.ImportTextsRequest;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;

/**
 * Finds the official words behind the source of a bitext that is being worked on. What people have
 * worked on before stays where the library still has the text.
 */
public final class FindOfficialTexts {

  private final InstantSource clock;

  /** The use case with the system's clock. */
  public FindOfficialTexts() {
    this(InstantSource.system());
  }

  /**
   * The use case.
   *
   * @param clock gives the times to record
   */
  public FindOfficialTexts(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Finds official words. Nothing is changed: the editor applies what is proposed.
   *
   * @param project the bitext; nothing else may change it meanwhile
   * @param libraries folders of official texts: libraries, or folders of documents
   * @param language of the official texts, a BCP 47 tag
   * @param options what helps to find them
   * @param progress is told how far it is
   * @return what was found
   * @throws TaskException when a library, a termbase or a lexicon cannot be read
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public ProposedCitations propose(
      BitextProject project,
      List<Path> libraries,
      String language,
      AlignmentOptions options,
      Progress progress)
      throws TaskException {
    AlignmentAids aids =
        AlignmentAids.load(options, project.getSource().getLanguage(), language, progress);
    ReportSegments segments = new ReportSegments(aids.termbases());
    progress.step("Opening the library");
    try (PassageLibrary library =
        PassageLibraries.open(
            libraries, language, ImportTextsRequest.Reading.USUAL, segments, progress)) {
      Alignment alignment =
          new CitationSearch(aids, segments)
              .find(
                  project.getSource(),
                  library,
                  slot(project, language),
                  clock.instant().truncatedTo(ChronoUnit.SECONDS),
                  progress);
      return new ProposedCitations(
          alignment,
          ProposedCitations.ids(project),
          library.documents(),
          library.passages(),
          library.warnings());
    }
  }

  /**
   * Finds the words that one side of a citation lacks.
   *
   * @param sourceLanguage language of the report, a BCP 47 tag
   * @param language of the official texts, a BCP 47 tag
   * @param options which lexicons to go by
   * @param progress is told how far it is
   * @throws TaskException when a lexicon cannot be read
   */
  public static PassageDifferences.Finder differences(
      String sourceLanguage, String language, AlignmentOptions options, Progress progress)
      throws TaskException {
    return new CoverageDifferences(
        sourceLanguage, language, options.lexicons().load(sourceLanguage, language, progress));
  }

  private static CitationBeads.Slot slot(BitextProject project, String language) {
    Optional<Alignment> before = OfficialAlignment.of(project).map(OfficialAlignment::alignment);
    int next = project.getTargets().size() + 1;
    return new CitationBeads.Slot(
        before.map(one -> one.getTarget().getId()).orElse(BitextIds.target(next)),
        language,
        before
            .map(one -> project.getAlignments().indexOf(one) + 1)
            .orElse(project.getAlignments().size() + 1),
        before);
  }
}

package org.bayan.ui.internal.problems;

import java.util.Map;
import org.bayan.core.BitextProblem;
import org.bayan.core.BitextProblem.Kind;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/**
 * One problem as a marker, taken from the bitext at once so that it may change meanwhile.
 *
 * @param message what it is, for its reader
 * @param number the number of the bead, from 1
 * @param bead the id of the bead
 * @param segment the id of the segment; empty for the whole bead
 * @param severity one of the constants of {@link IMarker}
 */
record ProblemMarker(String message, int number, String bead, String segment, int severity) {

  /** The type of the markers. */
  static final String TYPE = "org.bayan.ui.problem";

  static ProblemMarker of(BitextProblem problem, int number) {
    return new ProblemMarker(
        message(problem),
        number,
        problem.bead().getId(),
        problem.segment().map(segment -> segment.getId()).orElse(""),
        problem.kind() == Kind.OPEN_COMMENT ? IMarker.SEVERITY_INFO : IMarker.SEVERITY_WARNING);
  }

  private static String message(BitextProblem problem) {
    return switch (problem.kind()) {
      case NEEDS_REVIEW ->
          problem.detail().isEmpty()
              ? Messages.needsReview
              : NLS.bind(Messages.needsReview_note, problem.detail());
      case OPEN_COMMENT -> NLS.bind(Messages.openComment, problem.detail());
      case MISSING_TAGS -> NLS.bind(Messages.missingTags, problem.detail());
    };
  }

  void create(IResource file) throws CoreException {
    file.createMarker(
        TYPE,
        Map.of(
            IMarker.MESSAGE,
            message,
            IMarker.SEVERITY,
            severity,
            IMarker.LOCATION,
            NLS.bind(Messages.location, number),
            MarkedPlace.BEAD,
            bead,
            MarkedPlace.SEGMENT,
            segment));
  }
}

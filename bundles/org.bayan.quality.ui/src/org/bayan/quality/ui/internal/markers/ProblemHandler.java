package org.bayan.quality.ui.internal.markers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.edit.Place;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.quality.ui.internal.checking.CheckedFile;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.editor.OpenedBitext;
import org.bayan.ui.internal.files.OpenFile;
import org.bayan.ui.internal.problems.MarkedPlace;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Goes to the next or previous bead with a problem of any kind: what checks have found, what is to
 * be reviewed, open comments, missing tags. Mere notes of checks are passed over. Of a bitext
 * outside of the workspace only what the checks have found last is known. plugin.xml names {@code
 * next} or {@code previous} behind the class.
 */
public final class ProblemHandler extends AbstractHandler implements IExecutableExtension {

  private boolean forward;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    forward = "next".equals(data);
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.writing() != null
        && editor.writing().close()) {
      Optional<IFile> file = CheckedFile.of(editor);
      Optional<List<Problem>> problems =
          file.isPresent() ? Optional.of(inFile(file.get())) : found(editor);
      if (problems.isPresent()) {
        go(editor, byBead(problems.get()));
      } else {
        editor.say(Messages.notChecked);
      }
    }
    return null;
  }

  /**
   * A problem.
   *
   * @param bead the id of its bead
   * @param segment the id of the segment; empty for the whole bead
   * @param severity one of the constants of {@link IMarker}
   * @param message what is wrong
   */
  private record Problem(String bead, String segment, int severity, String message) {

    static Problem of(IMarker marker) {
      return new Problem(
          marker.getAttribute(MarkedPlace.BEAD, ""),
          marker.getAttribute(MarkedPlace.SEGMENT, ""),
          ProblemHandler.severity(marker),
          marker.getAttribute(IMarker.MESSAGE, ""));
    }

    static Problem of(FindingMarker finding) {
      return new Problem(finding.bead(), finding.segment(), finding.severity(), finding.message());
    }
  }

  private static List<Problem> inFile(IFile file) {
    return markers(file).stream().filter(one -> !isNote(one)).map(Problem::of).toList();
  }

  /** What the checks have found in a bitext outside of the workspace. */
  private static Optional<List<Problem>> found(BitextEditor editor) {
    return editor.getAdapter(OpenFile.class) instanceof OpenedBitext bitext
        ? CheckedBitexts.found(bitext)
            .map(
                all ->
                    all.stream()
                        .filter(one -> one.severity() != IMarker.SEVERITY_INFO)
                        .map(Problem::of)
                        .toList())
        : Optional.empty();
  }

  /** The worst problem of each bead. */
  private static Map<String, Problem> byBead(List<Problem> problems) {
    Map<String, Problem> worst = new HashMap<>();
    for (Problem problem : problems) {
      worst.merge(
          problem.bead(),
          problem,
          (one, other) -> one.severity() >= other.severity() ? one : other);
    }
    return worst;
  }

  /** Notes of checks are many, and read where the pair is read. */
  private static boolean isNote(IMarker marker) {
    return severity(marker) == IMarker.SEVERITY_INFO
        && !marker.getAttribute(FindingMarker.CHECK, "").isEmpty();
  }

  private static List<IMarker> markers(IFile file) {
    try {
      return Arrays.asList(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO));
    } catch (CoreException e) {
      // The file went away, and its problems with it.
      return List.of();
    }
  }

  private static int severity(IMarker marker) {
    return marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
  }

  private void go(BitextEditor editor, Map<String, Problem> problems) {
    if (!editor.grid().go(bead -> problems.containsKey(bead.getId()), forward)) {
      editor.say(forward ? Messages.noneBelow : Messages.noneAbove);
      return;
    }
    Bead bead = editor.grid().selectedBeads().getFirst();
    Problem problem = problems.get(bead.getId());
    Optional<Segment> segment =
        Stream.concat(bead.getTarget().stream(), bead.getSource().stream())
            .filter(one -> problem.segment().equals(one.getId()))
            .findFirst();
    segment.ifPresent(one -> editor.grid().select(Place.of(bead, one)));
    editor.activate();
    editor.say(problem.message());
  }
}

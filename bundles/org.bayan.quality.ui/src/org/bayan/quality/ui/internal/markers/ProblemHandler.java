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
 * be reviewed, open comments, missing tags. Mere notes of checks are passed over. plugin.xml names
 * {@code next} or {@code previous} behind the class.
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
      if (file.isPresent()) {
        go(editor, byBead(file.get()));
      } else {
        editor.say(Messages.notInWorkspace);
      }
    }
    return null;
  }

  /** The worst problem of each bead. */
  private static Map<String, IMarker> byBead(IFile file) {
    Map<String, IMarker> worst = new HashMap<>();
    for (IMarker marker : markers(file)) {
      if (isNote(marker)) {
        continue;
      }
      worst.merge(
          marker.getAttribute(MarkedPlace.BEAD, ""),
          marker,
          (one, other) -> severity(one) >= severity(other) ? one : other);
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

  private void go(BitextEditor editor, Map<String, IMarker> problems) {
    if (!editor.grid().go(bead -> problems.containsKey(bead.getId()), forward)) {
      editor.say(forward ? Messages.noneBelow : Messages.noneAbove);
      return;
    }
    Bead bead = editor.grid().selectedBeads().getFirst();
    IMarker problem = problems.get(bead.getId());
    String wanted = problem.getAttribute(MarkedPlace.SEGMENT, "");
    Optional<Segment> segment =
        Stream.concat(bead.getTarget().stream(), bead.getSource().stream())
            .filter(one -> wanted.equals(one.getId()))
            .findFirst();
    segment.ifPresent(one -> editor.grid().select(Place.of(bead, one)));
    editor.activate();
    editor.say(problem.getAttribute(IMarker.MESSAGE, ""));
  }
}

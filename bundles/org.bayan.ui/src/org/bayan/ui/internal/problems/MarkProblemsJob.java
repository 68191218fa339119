package org.bayan.ui.internal.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.core.BitextProblem;
import org.bayan.core.FindProblems;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.BayanUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Gives the file of a bitext the markers of what is to be looked at in it. */
public final class MarkProblemsJob extends WorkspaceJob {

  private final IFile file;
  private final List<ProblemMarker> problems;

  /**
   * The job, to be scheduled. The alignment is looked through at once, on the thread that edits it.
   *
   * @param file the file that gets the markers
   * @param alignment what is in it
   */
  public MarkProblemsJob(IFile file, Alignment alignment) {
    super(NLS.bind(Messages.job, file.getName()));
    this.file = file;
    problems = problems(alignment);
    setRule(file.getWorkspace().getRuleFactory().markerRule(file));
    setSystem(true);
  }

  private static List<ProblemMarker> problems(Alignment alignment) {
    List<BitextProblem> found = FindProblems.in(alignment);
    if (found.isEmpty()) {
      return List.of();
    }
    Map<Bead, Integer> numbers = new HashMap<>();
    alignment.getBeads().forEach(bead -> numbers.put(bead, numbers.size() + 1));
    List<ProblemMarker> markers = new ArrayList<>();
    for (BitextProblem problem : found) {
      markers.add(ProblemMarker.of(problem, numbers.get(problem.bead())));
    }
    return markers;
  }

  @Override
  public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
    if (file.exists()) {
      file.deleteMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO);
      for (ProblemMarker problem : problems) {
        problem.create(file);
      }
    }
    return Status.OK_STATUS;
  }

  @Override
  public boolean belongsTo(Object family) {
    return BayanUi.BITEXT_EDITOR.equals(family);
  }
}

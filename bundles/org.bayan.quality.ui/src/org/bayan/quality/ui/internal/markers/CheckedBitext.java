package org.bayan.quality.ui.internal.markers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.model.bitext.Bead;
import org.bayan.quality.ExaminedPair;
import org.bayan.quality.Finding;
import org.bayan.quality.QualityChecker;
import org.bayan.quality.ui.QualityUi;
import org.bayan.quality.ui.internal.checking.BeadFinding;
import org.bayan.quality.ui.internal.checking.BeadTexts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * What is known of a bitext that was checked: its texts, what is wrong with each bead, and the
 * markers of its file, which a file outside of the workspace cannot have. Only jobs with its rule
 * touch it; what was found last is read on any thread.
 */
final class CheckedBitext {

  private final Optional<IFile> file;
  private final Map<Bead, BeadTexts> texts = new HashMap<>();
  private final Map<Bead, ExaminedPair> found = new HashMap<>();
  private final Map<FindingMarker, IMarker> markers = new HashMap<>();
  private final ISchedulingRule rule = new OneAtATime();
  private volatile Optional<List<FindingMarker>> last = Optional.empty();

  /**
   * Nothing is known yet.
   *
   * @param file its file in the workspace, if it is there
   */
  CheckedBitext(Optional<IFile> file) {
    this.file = file;
  }

  Optional<IFile> file() {
    return file;
  }

  /** The rule of the jobs that work on it, which nobody else waits for. */
  ISchedulingRule rule() {
    return rule;
  }

  /** What counts of what was found last; empty until all of it was checked once. */
  Optional<List<FindingMarker>> last() {
    return last;
  }

  /** Takes in what was found in a bead, in the place of what was found before. */
  void put(BeadTexts now, ExaminedPair examined) {
    texts.put(now.bead(), now);
    found.put(now.bead(), examined);
  }

  /**
   * What is wrong in all beads, with what is told by comparing them.
   *
   * @param beads all beads of the bitext now, in order
   */
  List<BeadFinding> findings(List<Bead> beads, QualityChecker checker) {
    Set<Bead> there = new HashSet<>(beads);
    texts.keySet().retainAll(there);
    found.keySet().retainAll(there);
    List<ExaminedPair> pairs = new ArrayList<>();
    List<BeadFinding> all = new ArrayList<>();
    Map<Integer, BeadTexts> byNumber = new HashMap<>();
    for (int i = 0; i < beads.size(); i++) {
      BeadTexts known = texts.get(beads.get(i));
      if (known != null) {
        BeadTexts now = known.numbered(i + 1);
        ExaminedPair examined = found.get(now.bead()).numbered(i + 1);
        texts.put(now.bead(), now);
        found.put(now.bead(), examined);
        pairs.add(examined);
        byNumber.put(i + 1, now);
        examined.findings().forEach(finding -> all.add(new BeadFinding(now, finding)));
      }
    }
    for (Finding finding : checker.compare(pairs)) {
      all.add(new BeadFinding(byNumber.get(finding.pair().number()), finding));
    }
    return all;
  }

  /** Remembers findings, and gives the file the markers of them, and these alone. */
  void mark(Collection<BeadFinding> findings) throws CoreException {
    Set<FindingMarker> wanted = new LinkedHashSet<>();
    findings.forEach(finding -> wanted.add(FindingMarker.of(finding)));
    boolean first = last.isEmpty();
    last = Optional.of(List.copyOf(wanted));
    if (file.isPresent() && file.get().exists()) {
      file.get()
          .getWorkspace()
          .run(
              inside -> mark(file.get(), wanted, first),
              file.get().getWorkspace().getRuleFactory().markerRule(file.get()),
              IWorkspace.AVOID_UPDATE,
              null);
    }
  }

  private void mark(IFile marked, Set<FindingMarker> wanted, boolean first) throws CoreException {
    if (!marked.exists()) {
      return;
    }
    if (first) {
      // Those of an earlier start of the workbench.
      marked.deleteMarkers(QualityUi.FINDING, true, IResource.DEPTH_ZERO);
    }
    for (FindingMarker old : List.copyOf(markers.keySet())) {
      if (!wanted.contains(old)) {
        markers.remove(old).delete();
      }
    }
    for (FindingMarker next : wanted) {
      if (!markers.containsKey(next)) {
        markers.put(next, next.create(marked));
      }
    }
  }

  /** Lets one job at a time work on the bitext. */
  private static final class OneAtATime implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule other) {
      return other == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule other) {
      return other == this;
    }
  }
}

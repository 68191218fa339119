package org.bayan.quality.ui.internal.markers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.quality.ui.internal.checking.Mending;
import org.bayan.quality.ui.internal.ignoring.Ignoring;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.problems.MarkedPlace;
import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** The quick fixes of findings in the Problems view. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

  @Override
  public boolean hasResolutions(IMarker marker) {
    return true;
  }

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    List<IMarkerResolution> resolutions = new ArrayList<>();
    MarkedFix.of(marker).ifPresent(fix -> resolutions.add(mend(fix)));
    resolutions.add(
        new FindingResolution(Messages.ignore, Messages.ignore_description, this::ignore));
    return resolutions.toArray(IMarkerResolution[]::new);
  }

  private static IMarkerResolution mend(MarkedFix fix) {
    String label =
        fix.inserted().isEmpty()
            ? NLS.bind(Messages.fix_remove, fix.removed())
            : fix.removed().isEmpty()
                ? NLS.bind(Messages.fix_insert, fix.inserted())
                : NLS.bind(Messages.fix, fix.removed(), fix.inserted());
    return new FindingResolution(label, Messages.fix_description, FindingResolutions::mend);
  }

  private static void mend(BitextEditor editor, Bead bead, IMarker marker) {
    Optional<MarkedFix> fix = MarkedFix.of(marker);
    Optional<Segment> segment =
        fix.flatMap(
            one ->
                bead.getTarget().stream()
                    .filter(target -> one.segment().equals(target.getId()))
                    .findFirst());
    segment
        .flatMap(one -> fix.get().in(one))
        .ifPresentOrElse(
            one -> Mending.mend(editor, bead, segment.get(), one),
            () -> editor.say(Messages.outdated));
  }

  private void ignore(BitextEditor editor, Bead bead, IMarker marker) {
    Ignoring.ignore(
        editor,
        bead,
        marker.getAttribute(IMarker.MESSAGE, ""),
        marker.getAttribute(FindingMarker.CHECK, ""),
        marker.getAttribute(FindingMarker.KEY, ""));
  }

  /** The bead of a marker. */
  static Optional<Bead> bead(BitextEditor editor, IMarker marker) {
    String id = marker.getAttribute(MarkedPlace.BEAD, "");
    return editor.alignment().getBeads().stream()
        .filter(bead -> id.equals(bead.getId()))
        .findFirst();
  }
}

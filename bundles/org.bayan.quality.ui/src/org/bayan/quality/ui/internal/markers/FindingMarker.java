package org.bayan.quality.ui.internal.markers;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bayan.quality.ui.QualityUi;
import org.bayan.quality.ui.internal.checking.BeadFinding;
import org.bayan.quality.ui.internal.checking.SegmentPart;
import org.bayan.terms.check.Severity;
import org.bayan.ui.internal.problems.MarkedPlace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/**
 * A finding as a marker.
 *
 * @param message what is wrong, for its reader
 * @param number the number of the bead, from 1
 * @param bead the id of the bead
 * @param segment the id of the segment; empty for the whole bead
 * @param severity one of the constants of {@link IMarker}
 * @param check the id of the check
 * @param key the key of the finding
 * @param fix what would mend it
 */
record FindingMarker(
    String message,
    int number,
    String bead,
    String segment,
    int severity,
    String check,
    String key,
    Optional<MarkedFix> fix) {

  static final String CHECK = "check";
  static final String KEY = "key";

  /** Markers hold no longer texts. */
  private static final int LONGEST = 2000;

  static FindingMarker of(BeadFinding found) {
    return new FindingMarker(
        cut(found.sentence()),
        found.texts().pair().number(),
        Objects.toString(found.bead().getId(), ""),
        found.place().map(SegmentPart::segment).map(one -> one.getId()).orElse(""),
        severity(found.severity()),
        found.finding().check().id(),
        found.finding().key(),
        found.fix().map(MarkedFix::of));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static int severity(Severity severity) {
    return switch (severity) {
      case ERROR -> IMarker.SEVERITY_ERROR;
      case WARNING -> IMarker.SEVERITY_WARNING;
      case INFO -> IMarker.SEVERITY_INFO;
    };
  }

  IMarker create(IFile file) throws CoreException {
    Map<String, Object> attributes = new HashMap<>();
    attributes.put(IMarker.MESSAGE, message);
    attributes.put(IMarker.SEVERITY, severity);
    attributes.put(IMarker.LOCATION, NLS.bind(Messages.location, number));
    attributes.put(MarkedPlace.BEAD, bead);
    attributes.put(MarkedPlace.SEGMENT, segment);
    attributes.put(CHECK, check);
    attributes.put(KEY, cut(key));
    fix.ifPresent(one -> one.addTo(attributes));
    return file.createMarker(QualityUi.FINDING, attributes);
  }
}

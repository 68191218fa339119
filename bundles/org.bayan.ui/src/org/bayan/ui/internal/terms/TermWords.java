package org.bayan.ui.internal.terms;

import java.util.ArrayList;
import java.util.List;
import org.bayan.core.SegmentTerm;
import org.bayan.core.SegmentTerm.Equivalent;
import org.eclipse.osgi.util.NLS;

/** What is said of a term where it stands in a text. */
public final class TermWords {

  private TermWords() {}

  /**
   * The term, how it matches, and what the other language calls it with the status of each.
   *
   * @return several lines
   */
  public static String of(SegmentTerm term) {
    List<String> lines = new ArrayList<>();
    lines.add(TermLabels.toolTip(term));
    lines.add(TermLabels.kind(term));
    term.equivalents().forEach(one -> lines.add(line(one)));
    if (!term.isRendered()) {
      lines.add(term.equivalents().isEmpty() ? Messages.noEquivalent : Messages.notRendered);
    }
    return String.join("\n", lines);
  }

  private static String line(Equivalent equivalent) {
    String status = TermLabels.status(equivalent.term().getStatus());
    String pattern = equivalent.used() ? Messages.equivalentUsed : Messages.equivalent;
    return NLS.bind(pattern, equivalent.term().getTerm(), status);
  }
}

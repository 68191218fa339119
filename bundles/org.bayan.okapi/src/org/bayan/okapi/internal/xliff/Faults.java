package org.bayan.okapi.internal.xliff;

import java.util.ArrayList;
import java.util.List;
import org.bayan.okapi.xliff.XliffFault;

/** Collects faults. */
final class Faults {

  /** A file that is no XLIFF at all has one in each line; nobody reads so many. */
  private static final int MOST = 1000;

  private final List<XliffFault> found = new ArrayList<>();

  void add(XliffNode node, String detail, Object... values) {
    if (found.size() < MOST) {
      found.add(new XliffFault(node.line(), detail.formatted(values)));
    }
  }

  List<XliffFault> found() {
    return found;
  }
}

package org.bayan.okapi.internal.extract;

import net.sf.okapi.common.ISkeleton;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.skeleton.GenericSkeleton;

/**
 * The markup around a text unit, or all of it when there is no unit in it.
 *
 * @param before the unit
 * @param after the unit
 */
record Markup(String before, String after) {
  private static final String SELF = TextFragment.makeRefMarker("$self$");

  static Markup of(ISkeleton skeleton) {
    if (!(skeleton instanceof GenericSkeleton generic)) {
      return new Markup("", "");
    }
    String all = generic.toString();
    int self = all.indexOf(SELF);
    return self < 0
        ? new Markup(all, "")
        : new Markup(all.substring(0, self), all.substring(self + SELF.length()));
  }
}

package org.bayan.okapi.internal.extract;

import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;

/** Which part of an archive a filter is in; it numbers the units of each part from one on. */
final class PartNames {
  private String current = "";

  void on(Event event) {
    if (event.isStartSubDocument()) {
      current = event.getStartSubDocument().getName();
    }
  }

  /** The path of the part in the archive; empty before the first. */
  String current() {
    return current;
  }

  /** The id of a unit, unique in the document. */
  String id(ITextUnit unit) {
    return current + "#" + unit.getId();
  }
}

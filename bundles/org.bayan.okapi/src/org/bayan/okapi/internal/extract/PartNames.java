package org.bayan.okapi.internal.extract;

import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;

/** Which part of an archive a filter is in; it numbers the units of each part from one on. */
final class PartNames {
  private final String prefix;
  private String current = "";

  /** Parts whose names the filter gives as they are in the archive. */
  PartNames() {
    this("");
  }

  /**
   * Parts whose names the filter gives with something before them.
   *
   * @param prefix what is not part of the name
   */
  PartNames(String prefix) {
    this.prefix = prefix;
  }

  void on(Event event) {
    if (event.isStartSubDocument()) {
      String name = event.getStartSubDocument().getName();
      current = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
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

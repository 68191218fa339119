package org.bayan.cli.internal;

import picocli.CommandLine.Option;

/** What of units is left out when they are written as TMX. */
public final class LeftOutOptions {

  @Option(
      names = "--strip-bidi",
      description = "Leave out the invisible characters that steer the direction of text.")
  private boolean stripBidi;

  @Option(
      names = "--anonymous",
      description = "Leave out who has made and changed the units (creationid, changeid).")
  private boolean anonymous;

  boolean stripBidi() {
    return stripBidi;
  }

  boolean anonymous() {
    return anonymous;
  }
}

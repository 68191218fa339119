package org.bayan.cli.internal;

import picocli.CommandLine.Option;

/** What is done with units that cannot be read. */
final class UnreadableOption {

  @Option(
      names = "--skip-unreadable",
      description =
          "Leave out units that cannot be read, and say which; else nothing is written where there"
              + " is one.")
  private boolean skip;

  boolean skip() {
    return skip;
  }
}

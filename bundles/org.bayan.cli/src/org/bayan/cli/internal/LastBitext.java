package org.bayan.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.bayan.core.RecentBitext;

/** Remembers for the workbench what a command has made. */
final class LastBitext {

  private LastBitext() {}

  static void remember(RecentBitext recent, Path bitext) {
    try {
      recent.remember(bitext);
    } catch (IOException e) {
      // The work is done; the workbench will only not open on it by itself.
      System.getLogger(LastBitext.class.getName())
          .log(System.Logger.Level.DEBUG, "The bitext is not remembered", e);
    }
  }
}

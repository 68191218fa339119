package org.bayan.ui.internal.writing;

import java.util.List;
import java.util.function.Consumer;
import org.bayan.core.suggest.Match;
import org.bayan.ui.internal.views.SelectedBead;

/**
 * What translation memories know of the source of a bead, for who writes its translation. Without
 * the bundle that looks into memories nothing is known.
 */
public final class MemoryMatches {

  /** Looks into memories. */
  @FunctionalInterface
  public interface Source {

    /**
     * Begins to look, on the user interface thread.
     *
     * @param bead whose source is looked for
     * @param done is told there what was found, the best first; at once, later, or never where
     *     something else is asked meanwhile
     */
    void find(SelectedBead bead, Consumer<List<Match>> done);
  }

  private static volatile Source source = (bead, done) -> done.accept(List.of());

  private MemoryMatches() {}

  /** Lets memories be looked into from now on. */
  public static void setSource(Source other) {
    source = other;
  }

  static void find(SelectedBead bead, Consumer<List<Match>> done) {
    source.find(bead, done);
  }
}

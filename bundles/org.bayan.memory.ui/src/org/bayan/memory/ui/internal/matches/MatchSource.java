package org.bayan.memory.ui.internal.matches;

import java.util.List;
import java.util.function.Consumer;
import org.bayan.core.suggest.Match;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.writing.MemoryMatches;
import org.eclipse.ui.IStartup;

/** Lets the editor offer the matches of memories to who writes, from the start on. */
public final class MatchSource implements IStartup {

  @Override
  public void earlyStartup() {
    MemoryMatches.setSource(MatchSource::find);
  }

  private static void find(SelectedBead bead, Consumer<List<Match>> done) {
    MatchFinder finder =
        new MatchFinder(
            found -> done.accept(found.matches().stream().map(ShownMatch::offered).toList()));
    finder.find(bead, 0);
  }
}

package org.bayan.quality.ui.internal.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.flags.FlaggedParts;
import org.bayan.ui.internal.grid.Underlined;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.ui.IStartup;

/** Lets the editor flag what is wrong in the bead that the person is in, from the start on. */
public final class FlagSource implements IStartup {

  /** The check that each editor waits for. */
  private static final Map<BitextEditor, LiveCheck> CHECKS = new HashMap<>();

  @Override
  public void earlyStartup() {
    FlaggedParts.setSource(FlagSource::find);
  }

  private static void find(SelectedBead bead, Consumer<List<Underlined>> done) {
    LiveCheck before = CHECKS.remove(bead.editor());
    if (before != null) {
      before.cancel();
    }
    LiveCheck check =
        new LiveCheck(
            found -> {
              CHECKS.remove(bead.editor());
              done.accept(flags(found));
            });
    CHECKS.put(bead.editor(), check);
    check.check(bead);
  }

  private static List<Underlined> flags(LiveFindings found) {
    return found.findings(false).stream()
        .flatMap(one -> one.flagged().stream().map(part -> flag(one, part)))
        .toList();
  }

  private static Underlined flag(BeadFinding finding, SegmentPart part) {
    Underlined.Look look =
        switch (finding.severity()) {
          case ERROR -> Underlined.Look.ERROR;
          case WARNING -> Underlined.Look.WARNING;
          case INFO -> Underlined.Look.NOTE;
        };
    return new Underlined(part.segment(), part.start(), part.end(), finding.sentence(), look);
  }
}

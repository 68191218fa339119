package org.bayan.memory.ui.internal.matches;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.memory.ui.internal.preferences.MemoryPreferences;
import org.bayan.ui.internal.blocks.BlockContent;
import org.bayan.ui.internal.blocks.BlockList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The list of matches, of which one is selected. */
final class MatchList implements BlockContent {

  /** So many matches have a number. */
  static final int NUMBERED = 9;

  private final BlockList list;
  private final Runnable chosen;
  private FoundMatches found;

  /**
   * An empty list.
   *
   * @param chosen is run when the selected match is chosen by Enter or a double click
   */
  MatchList(Composite parent, Runnable chosen) {
    this.chosen = chosen;
    list = new BlockList(parent, this);
    list.control().addListener(SWT.KeyDown, this::key);
    list.control().addListener(SWT.MouseDoubleClick, event -> chosen.run());
  }

  @Override
  public String spoken() {
    return selection()
        .map(one -> MatchLabels.spoken(one, list.selected() + 1, matches().size(), penalty()))
        .orElse(Messages.listName);
  }

  private static int penalty() {
    return MemoryPreferences.lookUp().unreviewedPenalty();
  }

  Control control() {
    return list.control();
  }

  /** Shows matches; the first is selected. */
  void show(FoundMatches shown) {
    found = shown;
    list.show(0);
  }

  /** What is shown. */
  List<ShownMatch> matches() {
    return found == null ? List.of() : found.matches();
  }

  /** The match that is selected; empty where there is none. */
  Optional<ShownMatch> selection() {
    return matches().stream().skip(list.selected()).findFirst();
  }

  /** Lays out again: fonts and colours have changed. */
  void lay() {
    list.lay();
  }

  @Override
  public List<MatchBlock> blocks(Control canvas, int width) {
    return IntStream.range(0, matches().size())
        .mapToObj(
            index ->
                new MatchBlock(
                    canvas, matches().get(index), index + 1, found.text(), penalty(), width))
        .toList();
  }

  private void key(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      chosen.run();
    }
  }
}

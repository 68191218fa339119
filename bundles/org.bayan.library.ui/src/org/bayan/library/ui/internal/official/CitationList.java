package org.bayan.library.ui.internal.official;

import java.util.List;
import java.util.Optional;
import org.bayan.core.citation.Citation;
import org.bayan.library.ui.LibraryUi;
import org.bayan.ui.internal.blocks.Block;
import org.bayan.ui.internal.blocks.BlockContent;
import org.bayan.ui.internal.blocks.BlockList;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.CommandKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The words of the report, and below them the citations, of which one is selected. */
final class CitationList implements BlockContent {

  private final BlockList list;
  private final Runnable chosen;
  private FoundCitations found;
  private Differences differences = Differences.NONE;

  /**
   * An empty list.
   *
   * @param chosen is run when the selected citation is chosen by Enter or a double click
   */
  CitationList(Composite parent, Runnable chosen) {
    this.chosen = chosen;
    list = new BlockList(parent, this);
    list.control().addListener(SWT.KeyDown, this::key);
    list.control().addListener(SWT.MouseDoubleClick, event -> chosen.run());
  }

  @Override
  public String spoken() {
    return selection()
        .map(
            one ->
                CitationLabels.spoken(
                    one, marked(one), list.selected() + 1, found.citations().size()))
        .orElse(Messages.listName);
  }

  Control control() {
    return list.control();
  }

  /**
   * Shows citations.
   *
   * @param index the citation that is selected
   */
  void show(FoundCitations shown, int index) {
    found = shown;
    differences = Differences.NONE;
    list.show(Math.clamp(index, 0, Math.max(0, shown.citations().size() - 1)));
  }

  /** Marks what one side says and the other does not. */
  void mark(Differences known) {
    differences = known;
    list.lay();
  }

  /** What is shown. */
  List<Citation> citations() {
    return found == null ? List.of() : found.citations();
  }

  /** The citation that is selected; empty where there is none. */
  Optional<Citation> selection() {
    return citations().stream().skip(list.selected()).findFirst();
  }

  /** The paragraph of a citation, as it is shown. */
  MarkedPassage marked(Citation citation) {
    return MarkedPassage.of(
        citation.passage().getFirst().getUnit().getSegments(), citation.passage(), differences);
  }

  /** The words of the report, as they are shown. */
  MarkedPassage markedReport() {
    return MarkedPassage.of(found.report(), found.report(), differences);
  }

  /** Lays out again: fonts and colours have changed. */
  void lay() {
    list.lay();
  }

  @Override
  public List<Block> heads(Control canvas, int width) {
    if (found == null || found.report().isEmpty()) {
      return List.of();
    }
    String language = found.bead().language(Side.SOURCE);
    boolean explained = !differences.isEmpty();
    return List.of(new ReportBlock(canvas, markedReport(), language, explained, width));
  }

  @Override
  public List<CitationBlock> blocks(Control canvas, int width) {
    return citations().stream()
        .map(one -> new CitationBlock(canvas, one, marked(one), found.language(), width))
        .toList();
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.CR, SWT.KEYPAD_CR -> {
        if ((event.stateMask & SWT.MODIFIER_MASK) == 0) {
          chosen.run();
        }
      }
      case SWT.DEL -> {
        event.doit = false;
        CommandKey.run(LibraryUi.REMOVE_CITATION);
      }
      default -> {
        // Other keys are commands, or move the selection.
      }
    }
  }
}

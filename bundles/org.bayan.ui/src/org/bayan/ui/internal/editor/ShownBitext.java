package org.bayan.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.edit.Place;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.filter.BeadOrder;
import org.bayan.ui.internal.filter.GridFilter;
import org.bayan.ui.internal.find.GridFind;
import org.bayan.ui.internal.flags.FlaggedParts;
import org.bayan.ui.internal.footer.Counts;
import org.bayan.ui.internal.grid.BeadCitations;
import org.bayan.ui.internal.grid.BitextColumn;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.grid.Underlined;
import org.bayan.ui.internal.grid.Zoom;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.terms.BitextTerms;
import org.bayan.ui.internal.terms.MarkedTerms;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.writing.SegmentWriting;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.themes.ITheme;

/**
 * What an editor shows of a bitext that is read: the grid with what belongs to it, kept in step
 * with the bitext.
 */
final class ShownBitext {

  private final BitextEditor editor;
  private final SharedBitext bitext;
  private final BitextPage page;
  private final BitextGrid grid;
  private GridFilter filter;
  private GridFind find;
  private SegmentWriting writing;
  private MarkedTerms terms;
  private FlaggedParts flags;

  /** Makes the page with the grid; it is to be filled once the editor knows it. */
  ShownBitext(BitextEditor editor, SharedBitext bitext, Composite area, ITheme theme) {
    this.editor = editor;
    this.bitext = bitext;
    page = new BitextPage(area, theme.getColorRegistry());
    grid = new BitextGrid(page.gridArea(), bitext.rows(), bitext.document().languages(), theme);
  }

  /** Makes what works on the grid. */
  void fill() {
    filter =
        new GridFilter(
            page.bars(),
            grid,
            page.footer(),
            this::beads,
            () -> BitextTerms.of(editor.alignment(), editor.path()));
    find = new GridFind(page.bars(), editor, grid);
    filter.onShow(find::edited);
    grid.onTitle(this::titleClicked);
    grid.onWheel(this::zoom);
    writing = new SegmentWriting(editor);
    terms = new MarkedTerms(grid, this::selected);
    flags = new FlaggedParts(grid.control(), this::selected, this::flag);
    cite();
    count();
  }

  /** The bead that the person is in. */
  private Optional<SelectedBead> selected() {
    return grid.selection()
        .cursor()
        .map(cell -> new SelectedBead(cell.bead(), editor.alignment(), project(), editor));
  }

  private BitextProject project() {
    return bitext.document().project();
  }

  /** Another bead is selected, or something is typed. */
  void termsChanged() {
    if (terms != null) {
      terms.changed();
      flags.changed();
    }
  }

  private void flag(List<Underlined> parts) {
    if (!parts.equals(grid.flagged())) {
      grid.flag(parts);
    }
    writing.flag(parts);
  }

  BitextPage page() {
    return page;
  }

  BitextGrid grid() {
    return grid;
  }

  GridFilter filter() {
    return filter;
  }

  GridFind find() {
    return find;
  }

  /** Writing in the cells; null while the page is being filled. */
  SegmentWriting writing() {
    return writing;
  }

  List<Bead> beads() {
    return bitext.document().beads();
  }

  /** Where the person is. */
  Optional<Place> cursor() {
    return grid.selection().cursor().map(ShownBitext::place);
  }

  private static Place place(GridCell cell) {
    return new Place(cell.bead(), cell.segment());
  }

  /** Shows which official texts stand behind the beads. */
  void cite() {
    grid.cite(BeadCitations.of(editor.alignment()));
  }

  /** Shows in the footer how far all is. */
  private void count() {
    page.footer().show(Counts.of(beads()));
    countWords();
  }

  /** Shows in the footer how far the translation is. */
  void countWords() {
    page.footer().show(writing.mode().words());
  }

  /**
   * Shows what an edit did.
   *
   * @param active whether the person works here, and is led to where the edit was
   */
  void edited(EditOperation operation, boolean active) {
    TouchedBeads touched = new TouchedBeads(operation.change(), beads());
    Optional<Place> here = cursor();
    if (operation.change().movesSegments()) {
      filter.edited(touched.all());
    } else {
      filter.rewritten(touched.rewritten());
    }
    cite();
    count();
    (active ? operation.place() : here).ifPresent(grid::select);
    termsChanged();
  }

  /** Whether it can go on with the content that there is now. */
  boolean suits() {
    return grid.languages().equals(bitext.document().languages());
  }

  /** Lets go of the content before. */
  void forget() {
    writing.cancel();
    grid.marks().clear();
  }

  /** Shows the content that there is now. */
  void replaced() {
    filter.replaced();
    cite();
    count();
  }

  void themeChanged() {
    writing.close();
    grid.themeChanged();
  }

  /** Shows the texts of sides larger or smaller. */
  void zoom(Set<Side> sides, Zoom.Change change) {
    writing.close();
    grid.zoom(sides, change);
  }

  private void titleClicked(BitextColumn column) {
    if (column == BitextColumn.CONFIDENCE) {
      toggleOrder();
    }
  }

  /** Goes over from the order of the text to low confidence first, or back. */
  void toggleOrder() {
    filter.sort(filter.order() == BeadOrder.TEXT ? BeadOrder.LOW_CONFIDENCE_FIRST : BeadOrder.TEXT);
  }

  void dispose() {
    page.control().dispose();
  }
}

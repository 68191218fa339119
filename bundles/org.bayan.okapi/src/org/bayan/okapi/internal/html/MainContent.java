package org.bayan.okapi.internal.html;

import java.util.List;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.internal.html.Surroundings.Ground;

/**
 * Tells the main content of a web page from what surrounds it: menus, banners, forms, comments,
 * lists of other pages, footers.
 *
 * <p>Blocks are judged by what their elements and roles mean (HTML Standard; WAI-ARIA 1.2), by the
 * names that their authors gave them, and by what their text is like: how long it is and how much
 * of it is links (Kohlschütter, Fankhauser and Nejdl, <i>Boilerplate Detection using Shallow Text
 * Features</i>, WSDM 2010). A paragraph, heading, item or cell of a table of data is left out whole
 * or not at all. Where too little would be left of a page, less is left out, down to nothing.
 */
public final class MainContent {
  /** Pages with more blocks than this are no articles with surroundings, and stay as they are. */
  private static final int MAX_BLOCKS = 100_000;

  private static final double SANE_SHARE = 0.25;
  private static final int SANE_WORDS = 20;

  private MainContent() {}

  /**
   * The parts of a page that are not its main content.
   *
   * @param page HTML in any state of repair, nested no deeper than {@link NestingGuard} lets
   *     through
   * @return whole elements, the outermost ones, or runs of text and whole elements between blocks;
   *     in their order, without overlap; ranges count UTF-16 units from the start of the page.
   *     Empty when nothing surrounds the main content, or when it cannot be told from the rest
   */
  public static List<TextRange> surroundings(String page) {
    Page blocks = new Page(BlockTree.of(page));
    if (blocks.blocks().size() > MAX_BLOCKS) {
      return List.of();
    }
    Surroundings surroundings = new Surroundings();
    new NamedSurroundings(blocks).addTo(surroundings);
    new CommentSections(blocks).addTo(surroundings);
    new LinkLists(blocks).addTo(surroundings);
    new MainRegion(blocks, surroundings).addOutside();
    for (Ground least : List.of(Ground.LOOKS, Ground.NAME, Ground.MEANING)) {
      List<Block> left = surroundings.outermost(blocks, least);
      if (isSane(blocks, left, surroundings)) {
        return left.stream().map(block -> new TextRange(block.start(), block.end())).toList();
      }
    }
    return List.of();
  }

  /** Whether enough is left: of the running text, or of all words on a page without such text. */
  private static boolean isSane(Page page, List<Block> left, Surroundings surroundings) {
    Measure all = page.root().measure();
    int running = all.runningWords();
    int words = all.words();
    int ownRunning = running;
    int ownWords = words;
    for (Block block : left) {
      running -= block.measure().runningWords();
      words -= block.measure().words();
      if (surroundings.isBesideThePoint(block)) {
        ownRunning -= block.measure().runningWords();
        ownWords -= block.measure().words();
      }
    }
    if (ownRunning >= Page.LITTLE) {
      return running >= SANE_WORDS && running >= ownRunning * SANE_SHARE;
    }
    return words > 0 && words >= ownWords * SANE_SHARE;
  }
}

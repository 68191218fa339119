package org.bayan.okapi.internal.html;

import java.util.Set;
import org.bayan.okapi.internal.html.Surroundings.Ground;

/**
 * Finds menus and lists of other pages by their looks: blocks of short texts that are for the most
 * part links. After Kohlschütter, Fankhauser and Nejdl (<i>Boilerplate Detection using Shallow Text
 * Features</i>, WSDM 2010), where the number of words, the link density and the same of the
 * neighbours decide; here on blocks of any size.
 */
final class LinkLists {
  private static final double DENSE = 0.5;
  private static final double DENSE_UNDER_PHRASE = 1 / 3.0;
  private static final int LINKS = 3;
  private static final int LAYOUT_TEXT = 40;
  private static final int RIGHTS_WORDS = 40;
  private static final Set<String> GROUPS =
      Set.of("ul", "ol", "dl", "menu", "dir", "div", "section", "table", "center", Block.RUN);

  private final Page page;

  LinkLists(Page page) {
    this.page = page;
  }

  void addTo(Surroundings surroundings) {
    for (Block block : page.blocks()) {
      if (isRightsLine(block)) {
        surroundings.add(block, Ground.LOOKS, false);
      } else if (isMovable(block) && isList(block) && !isPartOfText(block)) {
        surroundings.add(block, Ground.LOOKS, false);
        addHeading(block, surroundings);
      }
    }
  }

  private static boolean isMovable(Block block) {
    boolean piece = block.is(Block.RUN) && (!block.isWhole() || block.parent().isLine());
    return !piece && !block.isMain() && !block.holdsMain() && !SurroundingNames.isNotes(block);
  }

  private boolean isList(Block block) {
    Measure measure = block.measure();
    if (measure.runningWords() > 0 || measure.links() == 0) {
      return false;
    }
    boolean group = GROUPS.contains(block.name()) || isLayoutCell(block);
    boolean dense = measure.linkDensity() > DENSE && measure.links() >= LINKS;
    return group && (dense || isUnderPhrase(block));
  }

  private static boolean isUnderPhrase(Block block) {
    if (block.measure().linkDensity() <= DENSE_UNDER_PHRASE) {
      return false;
    }
    Block before = block.before();
    return SurroundingPhrases.headsLinks(block.opening())
        || before != null && isShortLine(before) && SurroundingPhrases.headsLinks(before.opening());
  }

  /** A cell beside one with much running text holds the page's columns, not a table's data. */
  private static boolean isLayoutCell(Block block) {
    if (!block.is("td")) {
      return false;
    }
    return block.parent().measure().runningWords() >= LAYOUT_TEXT;
  }

  /** Whether text goes on around it, or led up to it. */
  private static boolean isPartOfText(Block block) {
    Block before = block.before();
    boolean introduced = before != null && before.isLeaf() && before.measure().isIntroduction();
    return introduced || block.isAmongRunningText();
  }

  private static void addHeading(Block block, Surroundings surroundings) {
    Block before = block.before();
    if (before != null && isShortLine(before) && SurroundingPhrases.headsLinks(before.opening())) {
      surroundings.add(before, Ground.LOOKS, false);
    }
  }

  private static boolean isShortLine(Block block) {
    return block.isLeaf() && block.isWhole() && block.measure().runningWords() == 0;
  }

  private boolean isRightsLine(Block block) {
    boolean line =
        block.is(Block.RUN) ? block.isWhole() && !block.parent().isLine() : block.isLeaf();
    return line
        && block.measure().words() <= RIGHTS_WORDS
        && page.isAtEnd(block)
        && SurroundingPhrases.claimsRights(block.opening());
  }
}

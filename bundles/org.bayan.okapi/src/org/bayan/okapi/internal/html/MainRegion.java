package org.bayan.okapi.internal.html;

import java.util.Optional;
import org.bayan.okapi.internal.html.Surroundings.Ground;

/**
 * Follows a page that marks its main content as {@code main}, or its one text as {@code article}
 * (HTML Standard, 4.3.4 and 4.4.14): what stands outside surrounds it, as long as the element holds
 * most of the text.
 */
final class MainRegion {
  private static final double MOST = 0.5;
  private static final double NEARLY_ALL = 0.7;

  private final Page page;
  private final Surroundings surroundings;

  MainRegion(Page page, Surroundings surroundings) {
    this.page = page;
    this.surroundings = surroundings;
  }

  /** Adds what stands outside the main content to the surroundings. */
  void addOutside() {
    Block region = page.root();
    Optional<Block> main = only(region, true, MOST);
    if (main.isPresent()) {
      region = main.get();
    }
    region = only(region, false, NEARLY_ALL).orElse(region);
    for (Block inner = region; !inner.isRoot(); inner = inner.parent()) {
      addSiblings(inner, region);
    }
  }

  /** The outermost element in {@code top} that has this share of the text not yet left out. */
  private Optional<Block> only(Block top, boolean main, double share) {
    double least = remaining(top) * share;
    int end = 0;
    for (Block block : Page.below(top, b -> !surroundings.has(b))) {
      boolean candidate = main ? block.isMain() : block.is("article");
      if (candidate && block.start() >= end) {
        int text = remaining(block);
        if (text > 0 && text >= least) {
          return Optional.of(block);
        }
        end = block.end();
      }
    }
    return Optional.empty();
  }

  private int remaining(Block top) {
    return Page.below(top, b -> !surroundings.has(b)).stream()
        .filter(b -> b.is(Block.RUN))
        .mapToInt(b -> b.measure().runningWords())
        .sum();
  }

  /** A heading of the first level stays, for it names the content even where it stands apart. */
  private void addSiblings(Block inner, Block region) {
    boolean headed = Page.below(region, b -> true).stream().anyMatch(b -> b.is("h1"));
    for (Block sibling : inner.parent().children()) {
      boolean keep =
          sibling == inner
              || !sibling.isWhole()
              || SurroundingNames.isNotes(sibling)
              || !headed && holdsMainHeading(sibling);
      if (!keep) {
        surroundings.add(sibling, Ground.LOOKS, false);
      }
    }
  }

  private boolean holdsMainHeading(Block block) {
    return page.mainHeading().filter(block::holds).isPresent();
  }
}

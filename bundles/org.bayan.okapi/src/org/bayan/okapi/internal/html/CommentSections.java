package org.bayan.okapi.internal.html;

import java.util.List;
import java.util.Set;
import org.bayan.okapi.internal.html.Surroundings.Ground;

/**
 * Finds comments of readers that no name tells of: a line that heads them, after the running text,
 * and below it several entries of one kind or a form to write one.
 */
final class CommentSections {
  private static final int ENTRIES = 2;
  private static final Set<String> ENTRY = Set.of("article", "li", "blockquote", "div", "dd");

  private final Page page;

  CommentSections(Page page) {
    this.page = page;
  }

  void addTo(Surroundings surroundings) {
    for (Block line : page.blocks()) {
      if (line.isLeaf() && !line.is(Block.RUN) && isHead(line)) {
        List<Block> below = below(line);
        if (isComments(below) && below.stream().noneMatch(Block::holdsMain)) {
          surroundings.add(line, Ground.LOOKS, true);
          below.stream()
              .filter(Block::isWhole)
              .forEach(b -> surroundings.add(b, Ground.LOOKS, true));
        }
      }
    }
  }

  private boolean isHead(Block line) {
    return page.runningBefore(line) >= Page.LITTLE
        && SurroundingPhrases.headsComments(line.opening());
  }

  /** What stands below a line, to the end of its block or the next heading of its level. */
  private static List<Block> below(Block line) {
    List<Block> after = line.after();
    int count = 0;
    while (count < after.size() && !ends(after.get(count).name(), line.name())) {
      count++;
    }
    return after.subList(0, count);
  }

  private static boolean ends(String name, String head) {
    return name.equals("h1") || ElementNames.isHeading(name) && name.compareTo(head) <= 0;
  }

  private static boolean isComments(List<Block> below) {
    return below.stream().anyMatch(b -> b.measure().controls() > 0)
        || entries(below) >= ENTRIES
        || below.stream().anyMatch(b -> entries(b.children()) >= ENTRIES);
  }

  /** How many follow one another with the same name and class. */
  private static int entries(List<Block> blocks) {
    int most = 0;
    int alike = 0;
    Block last = null;
    for (Block block : blocks) {
      if (ENTRY.contains(block.name())) {
        boolean same =
            last != null
                && last.is(block.name())
                && last.attribute("class").equals(block.attribute("class"));
        alike = same ? alike + 1 : 1;
        most = Math.max(most, alike);
        last = block;
      }
    }
    return most;
  }
}

package org.bayan.okapi.internal.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bayan.okapi.internal.html.Surroundings.Ground;

/** Finds the blocks that say themselves that they surround the main content. */
final class NamedSurroundings {
  private static final int FEW_WORDS = 12;

  private static final Map<String, SurroundingKind> ELEMENTS =
      Map.of(
          "nav", SurroundingKind.NAVIGATION,
          "aside", SurroundingKind.ASIDE,
          "header", SurroundingKind.HEADER,
          "footer", SurroundingKind.FOOTER,
          "form", SurroundingKind.FORM,
          "search", SurroundingKind.FORM,
          "dialog", SurroundingKind.NOTICE,
          "noscript", SurroundingKind.NOTICE,
          "template", SurroundingKind.HIDDEN);

  /** Roles of WAI-ARIA 1.2, 5.4. */
  private static final Map<String, SurroundingKind> ROLES =
      SurroundingKind.byWord(
          Map.of(
              SurroundingKind.NAVIGATION, "navigation menu menubar toolbar tablist",
              SurroundingKind.HEADER, "banner",
              SurroundingKind.FOOTER, "contentinfo",
              SurroundingKind.ASIDE, "complementary",
              SurroundingKind.FORM, "search form",
              SurroundingKind.NOTICE, "dialog alertdialog alert",
              SurroundingKind.COMMENTS, "comment"));

  private final Page page;
  private final Optional<Block> heading;

  NamedSurroundings(Page page) {
    this.page = page;
    this.heading = page.mainHeading();
  }

  void addTo(Surroundings surroundings) {
    for (Block block : page.blocks()) {
      if (isMovable(block)) {
        meant(block)
            .filter(kind -> isCredible(block, kind))
            .ifPresent(k -> surroundings.add(block, Ground.MEANING, k.isBesideThePoint()));
        SurroundingNames.kindOf(block)
            .filter(kind -> isCredible(block, kind))
            .ifPresent(k -> surroundings.add(block, Ground.NAME, k.isBesideThePoint()));
      }
      if (isAllNamed(block)) {
        surroundings.add(block, Ground.NAME, false);
      }
    }
  }

  /** Whether it may be left out at all: not what the page says to be its content, nor notes. */
  private boolean isMovable(Block block) {
    return !block.isMain()
        && !block.holdsMain()
        && !ElementNames.isHeading(block.name())
        && heading.filter(block::holds).isEmpty()
        && !SurroundingNames.isNotes(block);
  }

  private static Optional<SurroundingKind> meant(Block block) {
    if (isHidden(block)) {
      return Optional.of(SurroundingKind.HIDDEN);
    }
    if (block.attribute("itemprop").equals("comment")) {
      return Optional.of(SurroundingKind.COMMENTS);
    }
    return Optional.ofNullable(ROLES.get(block.attribute("role").toLowerCase(Locale.ROOT)))
        .or(() -> Optional.ofNullable(ELEMENTS.get(block.name())));
  }

  private static boolean isHidden(Block block) {
    String style = block.attribute("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return block.has("hidden")
        || block.attribute("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private boolean isCredible(Block block, SurroundingKind kind) {
    if (!page.canBe(kind, block)) {
      return kind == SurroundingKind.SHARING && block.measure().words() <= FEW_WORDS;
    }
    return switch (kind) {
      case HEADER -> !ElementNames.isTablePart(block.name()) && isOfSite(block);
      case FOOTER -> !ElementNames.isTablePart(block.name()) && !isWithin(block, "blockquote");
      case HIDDEN, NOTICE -> true;
      default -> !isRunningLine(block);
    };
  }

  /** A header with a heading in it is that of a section, unless it stands above all sections. */
  private boolean isOfSite(Block block) {
    if (!block.holdsHeading()) {
      return page.isAtTop(block);
    }
    boolean meant = block.is("header") || block.attribute("role").equals("banner");
    return meant
        && !isWithin(block, "article")
        && !isWithin(block, "main")
        && !isWithin(block, "section");
  }

  private static boolean isWithin(Block block, String name) {
    for (Block outer = block.parent(); outer != null; outer = outer.parent()) {
      if (outer.is(name)) {
        return true;
      }
    }
    return false;
  }

  /** A paragraph of running text is no menu, whatever its name. */
  private static boolean isRunningLine(Block block) {
    return block.isLine() && !block.is("td") && block.measure().runningWords() > 0;
  }

  /** Whether all of its words stand in buttons and inline elements named as surroundings. */
  private static boolean isAllNamed(Block block) {
    return block.measure().isAllNamed()
        && block.isWhole()
        && !ElementNames.isHeading(block.name())
        && (!block.is(Block.RUN) || !block.parent().isLine());
  }
}

package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bayan.ui.internal.preview.PagePosition;
import org.junit.jupiter.api.Test;

/** Where a page stands that knows the heights of its blocks only near by. */
final class PagePositionTest {

  private static final int VIEW = 100;

  private int asked;

  /** Blocks of 10, 20, 30, 40, 50, 10, … pixels. */
  private int height(int block) {
    asked++;
    return 10 + block % 5 * 10;
  }

  private PagePosition page(int blocks) {
    return new PagePosition(blocks, this::height);
  }

  private static void assertAt(int block, int hidden, PagePosition page) {
    assertEquals(block + " − " + hidden, page.block() + " − " + page.hidden());
  }

  @Test
  void movingDownAndUpCrossesBlocks() {
    PagePosition page = page(100);
    page.move(35, VIEW);
    assertAt(2, 5, page);
    page.move(-6, VIEW);
    assertAt(1, 19, page);
    page.move(-1000, VIEW);
    assertAt(0, 0, page);
  }

  @Test
  void theLastBlockStopsAtTheLowerEdge() {
    PagePosition page = page(5);
    page.move(1000, VIEW);
    assertAt(2, 20, page);
    page.goTo(4, VIEW);
    assertAt(2, 20, page);
  }

  @Test
  void aPageThatFitsDoesNotMove() {
    PagePosition page = page(3);
    page.move(50, VIEW);
    assertAt(0, 0, page);
  }

  @Test
  void aBookIsNotMeasuredToGoToItsEnd() {
    PagePosition page = page(30_000);
    page.goTo(29_000, VIEW);
    assertEquals(29_000, page.block());
    assertEquals(true, asked < 20, asked + " heights");
  }

  @Test
  void placesOfBlocksAreToldWithinTheView() {
    PagePosition page = page(100);
    page.move(35, VIEW);
    assertEquals(-5, page.top(2, VIEW));
    assertEquals(25, page.top(3, VIEW));
    assertEquals(Integer.MIN_VALUE, page.top(1, VIEW));
    assertEquals(Integer.MAX_VALUE, page.top(50, VIEW));
    assertEquals(2, page.blockAt(0, VIEW));
    assertEquals(3, page.blockAt(25, VIEW));
  }

  @Test
  void anEmptyPageStaysWhereItIs() {
    PagePosition page = page(0);
    page.move(10, VIEW);
    page.goTo(3, VIEW);
    assertAt(0, 0, page);
  }
}

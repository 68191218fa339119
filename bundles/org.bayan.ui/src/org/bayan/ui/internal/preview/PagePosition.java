package org.bayan.ui.internal.preview;

import java.util.function.IntUnaryOperator;

/**
 * Which part of a page is in sight: the block at the upper edge, and how much of it is above that
 * edge. Only the heights of blocks near by are asked for.
 */
public final class PagePosition {

  private final int size;
  private final IntUnaryOperator height;
  private int block;
  private int hidden;

  /**
   * The beginning of a page.
   *
   * @param size how many blocks there are
   * @param height gives the height of a block in pixels
   */
  public PagePosition(int size, IntUnaryOperator height) {
    this.size = size;
    this.height = height;
  }

  /** The block at the upper edge. */
  public int block() {
    return block;
  }

  /** How much of that block is above the edge, in pixels. */
  public int hidden() {
    return hidden;
  }

  /**
   * Moves down, or up by a negative distance, as far as there are blocks.
   *
   * @param distance in pixels
   * @param view the height of the view
   */
  public void move(int distance, int view) {
    hidden += distance;
    while (hidden < 0 && block > 0) {
      block--;
      hidden += height.applyAsInt(block);
    }
    hidden = Math.max(0, hidden);
    while (block < size - 1 && hidden >= height.applyAsInt(block)) {
      hidden -= height.applyAsInt(block);
      block++;
    }
    stayInside(view);
  }

  /** Lets the last block stand at the lower edge at most. */
  private void stayInside(int view) {
    int below = -hidden;
    for (int index = block; index < size && below < view; index++) {
      below += height.applyAsInt(index);
    }
    int missing = view - below;
    while (missing > 0 && (block > 0 || hidden > 0)) {
      if (hidden == 0) {
        block--;
        hidden = height.applyAsInt(block);
      }
      int step = Math.min(missing, hidden);
      hidden -= step;
      missing -= step;
    }
  }

  /** Puts the upper edge of a block at the upper edge of the view. */
  public void goTo(int index, int view) {
    block = Math.clamp(index, 0, Math.max(0, size - 1));
    hidden = 0;
    stayInside(view);
  }

  /**
   * How far below the upper edge of the view a block begins; negative above it.
   *
   * @return the distance in pixels, {@link Integer#MAX_VALUE} for a block that begins below the
   *     view, {@link Integer#MIN_VALUE} for one before the first in sight
   */
  public int top(int index, int view) {
    if (index < block) {
      return Integer.MIN_VALUE;
    }
    int y = -hidden;
    for (int at = block; at < index; at++) {
      y += height.applyAsInt(at);
      if (y >= view) {
        return Integer.MAX_VALUE;
      }
    }
    return y;
  }

  /** The block at a height of the view; the last one below all. */
  public int blockAt(int y, int view) {
    int below = -hidden;
    for (int index = block; index < size && below < view; index++) {
      below += height.applyAsInt(index);
      if (y < below) {
        return index;
      }
    }
    return size - 1;
  }
}

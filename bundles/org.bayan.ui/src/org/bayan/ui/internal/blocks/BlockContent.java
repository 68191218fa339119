package org.bayan.ui.internal.blocks;

import java.util.List;
import org.eclipse.swt.widgets.Control;

/** What a {@link BlockList} shows. */
public interface BlockContent {

  /**
   * Lays out what stands above the blocks and is never selected.
   *
   * @param list on which it is drawn
   * @param width in pixels
   * @return blocks that the list disposes
   */
  default List<Block> heads(Control list, int width) {
    return List.of();
  }

  /**
   * Lays out the blocks of which one is selected.
   *
   * @param list on which they are drawn
   * @param width in pixels
   * @return blocks that the list disposes
   */
  List<? extends Block> blocks(Control list, int width);

  /** The selected block in words, or what the list is called where there is none. */
  String spoken();
}

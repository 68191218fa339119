package org.bayan.ui.internal.blocks;

import org.eclipse.swt.graphics.GC;

/** A part of the list as it is drawn, as wide as the list. */
public interface Block {

  /** In pixels. */
  int height();

  /**
   * Paints it.
   *
   * @param top where it begins
   * @param selected whether it is the selected one
   */
  void paint(GC gc, int top, boolean selected);

  /** Frees what was taken from the device. */
  void dispose();
}

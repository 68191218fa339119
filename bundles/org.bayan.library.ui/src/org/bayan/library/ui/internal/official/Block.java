package org.bayan.library.ui.internal.official;

import org.eclipse.swt.graphics.GC;

/** A part of the list as it is drawn, as wide as the list. */
interface Block {

  /** In pixels. */
  int height();

  /**
   * Paints it.
   *
   * @param top where it begins
   * @param selected whether it is the selected citation
   */
  void paint(GC gc, int top, boolean selected);

  /** Frees what was taken from the device. */
  void dispose();
}

package org.bayan.help.ui.internal.view;

import org.bayan.text.Direction;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** The fonts of a page: those of bitexts, in the sizes that headings have. */
final class PageFonts {

  private static final double TITLE = 1.6;
  private static final double HEADING = 1.25;
  private static final double CAPTION = 0.9;

  private final LocalResourceManager resources;

  PageFonts(LocalResourceManager resources) {
    this.resources = resources;
  }

  Font text(Direction direction) {
    return TextFonts.of(direction);
  }

  Font title(Direction direction) {
    return of(direction, TITLE, SWT.BOLD);
  }

  Font heading(Direction direction) {
    return of(direction, HEADING, SWT.BOLD);
  }

  Font caption(Direction direction) {
    return of(direction, CAPTION, SWT.NORMAL);
  }

  Font code() {
    return JFaceResources.getTextFont();
  }

  private Font of(Direction direction, double size, int style) {
    Font base = TextFonts.of(direction);
    int height = (int) Math.round(base.getFontData()[0].getHeight() * size);
    return resources.create(FontDescriptor.createFrom(base).setHeight(height).setStyle(style));
  }
}

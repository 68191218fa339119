package org.bayan.help.ui.internal.view;

import java.util.HashMap;
import java.util.Map;
import org.bayan.help.ui.internal.pages.Guide;
import org.bayan.help.ui.internal.pages.PageSpan;
import org.bayan.help.ui.internal.pages.PageText;
import org.bayan.ui.internal.views.Shades;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The pictures of a page, made smaller where they are wider than the text. */
final class PagePictures {

  private final StyledText control;
  private final LocalResourceManager resources;
  private final Map<Integer, Image> images = new HashMap<>();
  private int width = 1;

  PagePictures(StyledText control, LocalResourceManager resources) {
    this.control = control;
    this.resources = resources;
    control.addPaintObjectListener(this::paint);
  }

  /** Begins with the pictures of a page. */
  void of(PageText page) {
    images.clear();
    for (PageSpan picture : page.pictures()) {
      Guide.find(picture.target())
          .map(ImageDescriptor::createFromURL)
          .ifPresent(image -> images.put(picture.start(), resources.create(image)));
    }
  }

  /** Says how wide the text is, in pixels. */
  void fit(int pixels) {
    width = Math.max(1, pixels);
  }

  /** The room for a picture, with a frame of a pixel. */
  GlyphMetrics metrics(PageSpan picture) {
    Image image = images.get(picture.start());
    if (image == null) {
      return null;
    }
    Point size = size(image);
    return new GlyphMetrics(size.y + 2, 0, size.x + 2);
  }

  private Point size(Image image) {
    Rectangle bounds = image.getBounds();
    int shown = Math.max(1, Math.min(bounds.width, width - 2));
    return new Point(shown, Math.max(1, bounds.height * shown / bounds.width));
  }

  private void paint(PaintObjectEvent event) {
    Image image = images.get(event.style.start);
    if (image == null) {
      return;
    }
    Point size = size(image);
    Rectangle bounds = image.getBounds();
    int y = event.y + event.ascent - size.y - 2;
    event.gc.setInterpolation(SWT.HIGH);
    event.gc.drawImage(
        image, 0, 0, bounds.width, bounds.height, event.x + 1, y + 1, size.x, size.y);
    event.gc.setForeground(new Shades(control).line());
    event.gc.drawRectangle(event.x, y, size.x + 1, size.y + 1);
  }
}

package org.bayan.terms.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A button that looks like text until the mouse or the keyboard is on it. */
final class FlatButton extends Canvas {

  /** The room beside the text, in pixels. */
  static final int MARGIN_WIDTH = 6;

  private static final int MARGIN_HEIGHT = 3;
  private static final int GAP = 4;
  private static final int ARROW = 7;
  private static final int ARC = 6;

  /** It ends an isolate that was cut, too. */
  private static final String ELLIPSIS = "\u2069…";

  private final Look look;
  private final Runnable pressed;
  private String text = "";
  private String spoken = "";
  private Image image;
  private Font font;
  private boolean arrow;
  private boolean faint;
  private boolean link;
  private boolean hovered;
  private Font measured;
  private Point size;

  /**
   * A button.
   *
   * @param pressed is called by mouse, Space, Enter, and the arrow down
   */
  FlatButton(Composite parent, Look look, Runnable pressed) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.look = look;
    this.pressed = pressed;
    look.dress(this, this::redraw);
    addListener(SWT.Paint, e -> paint(e.gc));
    addListener(SWT.FocusIn, e -> redraw());
    addListener(SWT.FocusOut, e -> redraw());
    addListener(SWT.MouseEnter, e -> hover(true));
    addListener(SWT.MouseExit, e -> hover(false));
    addListener(SWT.MouseUp, this::released);
    addListener(SWT.KeyDown, this::keyDown);
    addListener(SWT.Traverse, FlatButton::traverse);
    speak();
  }

  private void speak() {
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                e.result = spoken.isEmpty() ? text : spoken;
              }
            });
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent e) {
                e.detail = link ? ACC.ROLE_LINK : ACC.ROLE_PUSHBUTTON;
              }
            });
  }

  /** It has a little arrow: pressing it opens a menu. */
  FlatButton withArrow() {
    arrow = true;
    return this;
  }

  /** It goes somewhere. */
  FlatButton asLink() {
    link = true;
    return this;
  }

  /**
   * Says what it shows.
   *
   * @param shown the text; empty for an image alone
   * @param spokenName what screen readers say; empty for the same
   * @param isFaint whether it stands for something that is not there
   */
  void show(String shown, String spokenName, boolean isFaint) {
    if (!shown.equals(text) || !spokenName.equals(spoken) || isFaint != faint) {
      text = shown;
      spoken = spokenName;
      faint = isFaint;
      size = null;
      redraw();
    }
  }

  /** Shows an image before the text; null for none. */
  void show(Image shown) {
    if (image != shown) {
      image = shown;
      size = null;
      redraw();
    }
  }

  /** Shows the text in another font than that of labels. */
  void show(Font shown) {
    if (font != shown) {
      font = shown;
      redraw();
    }
  }

  /** The text that it shows. */
  String text() {
    return text;
  }

  private void hover(boolean over) {
    hovered = over;
    redraw();
  }

  private void released(Event e) {
    if (e.button == 1 && getClientArea().contains(e.x, e.y)) {
      setFocus();
      pressed.run();
    }
  }

  private void keyDown(Event e) {
    boolean plain = (e.stateMask & SWT.MODIFIER_MASK) == 0;
    boolean opens = arrow && e.keyCode == SWT.ARROW_DOWN;
    if (plain && (opens || e.keyCode == ' ' || e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR)) {
      e.doit = false;
      pressed.run();
    }
  }

  private static void traverse(Event e) {
    e.doit =
        switch (e.detail) {
          case SWT.TRAVERSE_TAB_NEXT,
              SWT.TRAVERSE_TAB_PREVIOUS,
              SWT.TRAVERSE_PAGE_NEXT,
              SWT.TRAVERSE_PAGE_PREVIOUS ->
              true;
          default -> false;
        };
  }

  private Font shownFont() {
    return font == null ? look.label() : font;
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    if (size == null || measured != shownFont()) {
      measured = shownFont();
      size = measure();
    }
    return new Point(wHint == SWT.DEFAULT ? size.x : wHint, size.y);
  }

  private Point measure() {
    GC gc = new GC(this);
    try {
      gc.setFont(shownFont());
      Point extent = gc.textExtent(text);
      int images = image == null ? 0 : image.getBounds().width + (text.isEmpty() ? 0 : GAP);
      int width = images + extent.x + (arrow ? ARROW + GAP : 0) + 2 * MARGIN_WIDTH;
      return new Point(width, extent.y + 2 * MARGIN_HEIGHT);
    } finally {
      gc.dispose();
    }
  }

  private void paint(GC gc) {
    Point area = getSize();
    boolean focused = isFocusControl();
    gc.setAntialias(SWT.ON);
    if (hovered || focused) {
      gc.setBackground(look.hover());
      gc.fillRoundRectangle(0, 0, area.x, area.y, ARC, ARC);
    }
    if (focused) {
      gc.setForeground(look.accent());
      gc.drawRoundRectangle(0, 0, area.x - 1, area.y - 1, ARC, ARC);
    }
    Color ink = !isEnabled() || faint ? look.faint() : link ? look.accent() : look.text();
    int x = MARGIN_WIDTH;
    if (image != null) {
      gc.drawImage(image, x, (area.y - image.getBounds().height) / 2);
      x += image.getBounds().width + GAP;
    }
    gc.setFont(shownFont());
    gc.setForeground(ink);
    String shown = cut(gc, area.x - x - MARGIN_WIDTH - (arrow ? ARROW + GAP : 0));
    Point extent = gc.textExtent(shown);
    gc.drawText(shown, x, (area.y - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    if (link && (hovered || focused)) {
      int base = (area.y + extent.y) / 2 - 1;
      gc.drawLine(x, base, x + extent.x, base);
    }
    if (arrow) {
      paintArrow(gc, x + extent.x + (text.isEmpty() ? 0 : GAP), area.y / 2);
    }
  }

  /** What fits of the text; the tool tip has the whole. */
  private String cut(GC gc, int width) {
    if (gc.textExtent(text).x <= width) {
      setToolTipText(spoken.isEmpty() || spoken.equals(text) ? null : spoken);
      return text;
    }
    setToolTipText(spoken.isEmpty() ? text : spoken);
    int end = text.length();
    while (end > 0 && gc.textExtent(cutAt(end)).x > width) {
      end--;
    }
    return cutAt(end);
  }

  private String cutAt(int end) {
    return text.substring(0, end) + ELLIPSIS;
  }

  private void paintArrow(GC gc, int x, int middle) {
    gc.setBackground(look.faint());
    gc.fillPolygon(new int[] {x, middle - 1, x + ARROW, middle - 1, x + ARROW / 2, middle + 3});
  }
}

package org.bayan.project.ui.internal.welcome;

import org.bayan.project.ui.ProjectUi;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Something to do: an icon, what it is, and a sentence about it. Pressed by the mouse, Enter or the
 * space bar; colours are mixed from those of the theme.
 */
final class Card extends Canvas {

  private static final int PADDING = 16;
  private static final int ICON = 32;
  private static final int TEXT_LEFT = PADDING + ICON + PADDING;
  private static final int GAP = 4;
  private static final int ROUND = 12;

  private final LocalResourceManager resources;
  private final Image icon;
  private final Font bold;
  private final String title;
  private final String text;
  private final Runnable action;
  private boolean hovered;

  Card(Composite parent, String iconPath, String title, String text, Runnable action) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.title = title;
    this.text = text;
    this.action = action;
    resources = new LocalResourceManager(JFaceResources.getResources(), this);
    icon =
        ResourceLocator.imageDescriptorFromBundle(ProjectUi.BUNDLE, iconPath)
            .map(resources::create)
            .orElseThrow();
    bold =
        resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).increaseHeight(1));
    setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, this::leaveTraversals);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addMouseListener(MouseListener.mouseUpAdapter(this::released));
    addMouseTrackListener(MouseTrackListener.mouseEnterAdapter(event -> hover(true)));
    addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> hover(false)));
    nameForScreenReaders();
  }

  private void hover(boolean on) {
    hovered = on;
    redraw();
  }

  private void released(MouseEvent event) {
    if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
      action.run();
    }
  }

  private void key(Event event) {
    if (event.character == ' ' || event.character == SWT.CR) {
      action.run();
    }
  }

  /** A canvas that listens to keys keeps the tab key, unless it says that it does not. */
  private void leaveTraversals(Event event) {
    event.doit = event.detail != SWT.TRAVERSE_RETURN;
  }

  private void nameForScreenReaders() {
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = title;
              }

              @Override
              public void getDescription(AccessibleEvent event) {
                event.result = text;
              }
            });
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
              }
            });
  }

  String title() {
    return title;
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    int width = widthHint == SWT.DEFAULT ? WelcomeEditor.WIDTH : widthHint;
    int height = Math.max(ICON, titleHeight() + GAP + textHeight(width)) + 2 * PADDING;
    return new Point(width, height);
  }

  private int titleHeight() {
    return height(title, bold, SWT.DEFAULT);
  }

  private int textHeight(int width) {
    return height(text, getFont(), width - TEXT_LEFT - PADDING);
  }

  private int height(String words, Font font, int width) {
    TextLayout layout = layout(words, font, width);
    try {
      return layout.getBounds().height;
    } finally {
      layout.dispose();
    }
  }

  private TextLayout layout(String words, Font font, int width) {
    TextLayout layout = new TextLayout(getDisplay());
    layout.setText(words);
    layout.setFont(font);
    layout.setWidth(width == SWT.DEFAULT ? -1 : Math.max(1, width));
    return layout;
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    boolean focused = isFocusControl();
    gc.setAntialias(SWT.ON);
    gc.setBackground(WelcomeColors.mix(this, hovered ? 0.09 : 0.035));
    gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
    gc.setForeground(focused ? WelcomeColors.accent() : WelcomeColors.mix(this, 0.16));
    gc.setLineWidth(focused ? 2 : 1);
    gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
    gc.drawImage(icon, PADDING, (area.height - ICON) / 2);
    int top = (area.height - titleHeight() - GAP - textHeight(area.width)) / 2;
    draw(gc, title, bold, getForeground(), top, area.width);
    draw(gc, text, getFont(), WelcomeColors.mix(this, 0.8), top + titleHeight() + GAP, area.width);
  }

  private void draw(GC gc, String words, Font font, Color color, int top, int width) {
    TextLayout layout = layout(words, font, width - TEXT_LEFT - PADDING);
    try {
      gc.setForeground(color);
      layout.draw(gc, TEXT_LEFT, top);
    } finally {
      layout.dispose();
    }
  }
}

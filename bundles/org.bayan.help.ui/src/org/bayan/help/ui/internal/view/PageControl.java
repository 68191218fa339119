package org.bayan.help.ui.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.help.ui.internal.pages.PageSpan;
import org.bayan.help.ui.internal.pages.PageText;
import org.bayan.help.ui.internal.search.SearchedWords;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/**
 * Shows a page. It is a text without a browser: words can be selected and copied, a screen reader
 * reads it, and the keyboard goes from link to link by Tab and follows one by Enter.
 */
public final class PageControl {

  private static final int MARGIN = 16;

  /** No line of text is longer than so many times its height: longer ones read badly. */
  private static final int WIDEST = 44;

  private final StyledText text;
  private final PagePictures pictures;
  private final PageStyles styles;
  private final Consumer<String> follow;
  private PageText page;
  private List<int[]> found = List.of();
  private int laidOut;

  /**
   * Makes the control; it is empty.
   *
   * @param follow what happens with the address of a link that is followed
   */
  public PageControl(Composite parent, Consumer<String> follow) {
    this.follow = follow;
    text = new StyledText(parent, SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
    text.setData("org.eclipse.e4.ui.css.id", "BayanPage");
    text.setEditable(false);
    // Nothing is written here; in a text from right to left it would stand at the wrong end.
    text.setCaret(null);
    ScreenReader.name(text, Messages.page);
    LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), text);
    pictures = new PagePictures(text, resources);
    styles = new PageStyles(text, new PageFonts(resources), pictures);
    text.addMouseListener(MouseListener.mouseUpAdapter(this::clicked));
    text.addMouseMoveListener(event -> point(linkAt(event)));
    text.addListener(SWT.Resize, event -> layOutLater());
    new LinkKeys(this).install();
  }

  /** The widget. */
  public StyledText control() {
    return text;
  }

  /** The page that is shown, or null at first. */
  public PageText page() {
    return page;
  }

  /** Shows a page from its beginning, without anything marked in it. */
  public void show(PageText shown) {
    page = shown;
    found = List.of();
    boolean rightToLeft = shown.direction() == Direction.RIGHT_TO_LEFT;
    text.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
    text.setFont(TextFonts.of(shown.direction()));
    text.setText(shown.text());
    pictures.of(shown);
    layOut();
    goTo(0);
  }

  /** Marks the words of a search. */
  public void mark(SearchedWords words) {
    found = words.places(page.text());
    text.setStyleRanges(styles.of(page, found));
  }

  /** Brings a place to the top, with the caret at it. */
  public void goTo(int offset) {
    text.setSelection(offset);
    text.setTopIndex(text.getLineAtOffset(offset));
  }

  /** Brings the place of an anchor to the top; nothing happens where the page has none. */
  public void goTo(String anchor) {
    Integer offset = page.anchors().get(anchor);
    if (offset != null) {
      goTo(Math.min(offset, text.getCharCount()));
    }
  }

  void followLinkAt(int offset) {
    page.linkAt(offset).map(PageSpan::target).ifPresent(follow);
  }

  private void layOutLater() {
    if (page != null && text.getClientArea().width != laidOut) {
      laidOut = text.getClientArea().width;
      text.getDisplay()
          .asyncExec(
              () -> {
                if (!text.isDisposed()) {
                  layOut();
                }
              });
    }
  }

  /** Lays the page out anew, after its width, the fonts or the colours have changed. */
  public void layOut() {
    if (page == null) {
      return;
    }
    int line = text.getFont().getFontData()[0].getHeight() * 2;
    int room = text.getClientArea().width - 2 * MARGIN;
    int width = Math.max(1, Math.min(room, line * WIDEST));
    text.setMargins(MARGIN, MARGIN / 2, MARGIN + Math.max(0, room - width), MARGIN);
    pictures.fit(width - line);
    text.setStyleRanges(styles.of(page, found));
    new PageLayout(text, line).apply(page, width);
  }

  private void clicked(MouseEvent event) {
    if (event.button == 1 && text.getSelectionCount() == 0) {
      linkAt(event).map(PageSpan::target).ifPresent(follow);
    }
  }

  private Optional<PageSpan> linkAt(MouseEvent event) {
    int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
    return page == null || offset < 0 ? Optional.empty() : page.linkAt(offset);
  }

  private void point(Optional<PageSpan> link) {
    text.setCursor(link.isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
  }

  /** Gives it the keyboard. */
  public void setFocus() {
    text.setFocus();
  }
}

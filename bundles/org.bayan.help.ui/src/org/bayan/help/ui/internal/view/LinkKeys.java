package org.bayan.help.ui.internal.view;

import java.util.Optional;
import org.bayan.help.ui.internal.pages.PageSpan;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Event;

/** Tab and Shift+Tab go from link to link, Enter follows one, arrows move the page. */
final class LinkKeys {

  private final PageControl page;
  private final StyledText text;

  LinkKeys(PageControl page) {
    this.page = page;
    this.text = page.control();
  }

  void install() {
    // Enter would be given to the default button of a dialog, Tab to the next control.
    text.addTraverseListener(this::traverse);
    text.addListener(SWT.KeyDown, this::pressed);
    text.setKeyBinding(SWT.ARROW_UP, SWT.NULL);
    text.setKeyBinding(SWT.ARROW_DOWN, SWT.NULL);
  }

  private void traverse(TraverseEvent event) {
    if (page.page() == null) {
      return;
    }
    switch (event.detail) {
      case SWT.TRAVERSE_TAB_NEXT -> select(next(), event);
      case SWT.TRAVERSE_TAB_PREVIOUS -> select(previous(), event);
      case SWT.TRAVERSE_RETURN -> event.doit = page.page().linkAt(caret()).isEmpty();
      default -> {
        // All other keys go where they always go.
      }
    }
  }

  private void pressed(Event event) {
    switch (event.keyCode) {
      case SWT.CR, SWT.KEYPAD_CR -> page.followLinkAt(caret());
      case SWT.ARROW_UP -> scroll(-text.getLineHeight());
      case SWT.ARROW_DOWN -> scroll(text.getLineHeight());
      default -> {
        // The text knows the others.
      }
    }
  }

  private void scroll(int pixels) {
    text.setTopPixel(text.getTopPixel() + pixels);
  }

  private int caret() {
    return text.getSelection().x;
  }

  private Optional<PageSpan> next() {
    int from = text.getSelectionCount() > 0 ? caret() + 1 : top();
    return page.page().links().stream().filter(link -> link.start() >= from).findFirst();
  }

  /** Where the text that is in sight begins. */
  private int top() {
    return text.getOffsetAtLine(text.getTopIndex());
  }

  private Optional<PageSpan> previous() {
    return page.page().links().reversed().stream()
        .filter(link -> link.start() < caret())
        .findFirst();
  }

  /** Beyond the last link the key leaves the page. */
  private void select(Optional<PageSpan> link, TraverseEvent event) {
    event.doit = link.isEmpty();
    link.ifPresentOrElse(
        one -> {
          event.detail = SWT.TRAVERSE_NONE;
          text.setSelection(one.start(), one.end());
          text.showSelection();
        },
        () -> text.setSelection(caret()));
  }
}

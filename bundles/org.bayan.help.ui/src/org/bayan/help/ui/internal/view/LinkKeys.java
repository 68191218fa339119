package org.bayan.help.ui.internal.view;

import java.util.Optional;
import org.bayan.help.ui.internal.pages.PageSpan;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Event;

/** Tab and Shift+Tab go from link to link, Enter follows the one at the caret. */
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
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      page.followLinkAt(caret());
    }
  }

  private int caret() {
    return text.getSelection().x;
  }

  private Optional<PageSpan> next() {
    int from = text.getSelectionCount() > 0 ? caret() + 1 : caret();
    return page.page().links().stream().filter(link -> link.start() >= from).findFirst();
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

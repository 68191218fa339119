package org.bayan.help.ui.internal.view;

import java.util.Optional;
import org.bayan.help.ui.internal.pages.Guide;
import org.bayan.help.ui.internal.pages.PageException;
import org.bayan.help.ui.internal.pages.PageText;
import org.bayan.help.ui.internal.search.Hit;
import org.bayan.help.ui.internal.search.SearchedWords;
import org.bayan.help.ui.internal.view.Visits.Visit;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

/** Somebody reading the guide: a page at a time, from link to link, and back. */
public final class Reader {

  private final Guide guide;
  private final Visits visits = new Visits();
  private final PageControl page;
  private final Runnable moved;

  /**
   * Makes the control of the pages; it is empty.
   *
   * @param moved called when another page is shown
   */
  public Reader(Composite parent, Guide guide, Runnable moved) {
    this.guide = guide;
    this.moved = moved;
    page = new PageControl(parent, this::follow);
  }

  /** The control of the pages. */
  public PageControl page() {
    return page;
  }

  private void follow(String address) {
    if (address.matches("[a-z]+:.*")) {
      Program.launch(address);
    } else {
      show(address);
    }
  }

  /** Shows the page of an address, the first one where it is empty; at its anchor if it has one. */
  public void show(String address) {
    String wanted = address.isEmpty() ? guide.start() : address;
    read(wanted)
        .ifPresent(
            read -> {
              leave(read);
              page.show(read);
              int anchor = wanted.indexOf('#');
              if (anchor >= 0) {
                page.goTo(wanted.substring(anchor + 1));
              }
              moved.run();
            });
  }

  /** Shows a page with the words of a search marked, and a sentence of it at the top. */
  public void show(String address, SearchedWords words, Optional<Hit> hit) {
    read(address)
        .ifPresent(
            read -> {
              leave(read);
              page.show(read);
              page.mark(words);
              hit.ifPresent(one -> page.goTo(one.offset()));
              moved.run();
            });
  }

  private Optional<PageText> read(String address) {
    try {
      return Optional.of(guide.read(address));
    } catch (PageException e) {
      MessageDialog.openError(page.control().getShell(), Messages.title, e.getMessage());
      return Optional.empty();
    }
  }

  private void leave(PageText next) {
    if (page.page() != null && !page.page().address().equals(next.address())) {
      visits.leave(now());
    }
  }

  private Visit now() {
    return new Visit(page.page().address(), page.control().getTopIndex());
  }

  /** Shows the page before. */
  public void back() {
    visits.back(now()).ifPresent(this::show);
  }

  /** Shows the page that somebody came back from. */
  public void forward() {
    visits.forward(now()).ifPresent(this::show);
  }

  private void show(Visit visit) {
    read(visit.address())
        .ifPresent(
            read -> {
              page.show(read);
              page.control().setTopIndex(visit.line());
              moved.run();
            });
  }

  /** Whether there is a page before. */
  public boolean canGoBack() {
    return page.page() != null && visits.canGoBack();
  }

  /** Whether there is a page that somebody came back from. */
  public boolean canGoForward() {
    return page.page() != null && visits.canGoForward();
  }
}

package org.bayan.help.ui.internal.view;

import java.util.List;
import java.util.Optional;
import org.bayan.help.ui.internal.pages.Guide;
import org.bayan.help.ui.internal.pages.Topic;
import org.bayan.help.ui.internal.search.FoundPage;
import org.bayan.help.ui.internal.search.GuideSearch;
import org.bayan.help.ui.internal.search.Hit;
import org.bayan.help.ui.internal.search.SearchedWords;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The search field, the topics and the page: side by side where there is room, else stacked. */
public final class HelpPane implements TopicTree.Listener {

  /** From this width on the topics stand beside the page, in pixels. */
  private static final int SIDE_BY_SIDE = 720;

  private final Guide guide;
  private final Composite pane;
  private final Text query;
  private final Label outcome;
  private final SashForm halves;
  private final TopicTree topics;
  private final Reader reader;
  private final SearchJob search;

  /**
   * Makes the pane with the first page.
   *
   * @param moved called when another page is shown
   */
  HelpPane(Composite parent, Guide guide, Runnable moved) {
    this.guide = guide;
    pane = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(pane);
    query = new Text(pane, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    query.setMessage(Messages.search);
    ScreenReader.name(query, Messages.search);
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(query);
    outcome = new Label(pane, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).exclude(true).applyTo(outcome);
    halves = new SashForm(pane, SWT.VERTICAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
    topics = new TopicTree(halves, this);
    reader =
        new Reader(
            halves,
            guide,
            () -> {
              topics.follow(guide.topicOf(address()));
              moved.run();
            });
    halves.setWeights(30, 70);
    search = new SearchJob(new GuideSearch(guide), pane, this::found);
    halves.addListener(SWT.Resize, event -> turn());
    query.addModifyListener(event -> queryChanged());
    query.addListener(SWT.KeyDown, this::pressed);
    topics.showTopics(guide.topics());
  }

  private void turn() {
    boolean wide = halves.getClientArea().width >= SIDE_BY_SIDE;
    halves.setOrientation(wide ? SWT.HORIZONTAL : SWT.VERTICAL);
  }

  private String address() {
    return reader.page().page().address();
  }

  private void queryChanged() {
    search.search(query.getText());
  }

  /** From the field the keyboard goes on into what was found. */
  private void pressed(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.ARROW_DOWN) {
      topics.control().setFocus();
      event.doit = false;
    } else if (event.keyCode == SWT.ESC && !query.getText().isEmpty()) {
      query.setText("");
      event.doit = false;
    }
  }

  private void found(String asked, List<FoundPage> pages) {
    boolean searching = !asked.isBlank();
    say(searching ? words(pages.size()) : "");
    if (searching) {
      topics.showFound(pages);
    } else {
      topics.showTopics(guide.topics());
      topics.follow(guide.topicOf(address()));
    }
  }

  private static String words(int pages) {
    return switch (pages) {
      case 0 -> Messages.found_none;
      case 1 -> Messages.found_one;
      default -> NLS.bind(Messages.found_many, pages);
    };
  }

  private void say(String sentence) {
    outcome.setText(sentence);
    GridDataFactory.createFrom((GridData) outcome.getLayoutData())
        .exclude(sentence.isEmpty())
        .applyTo(outcome);
    outcome.setVisible(!sentence.isEmpty());
    pane.layout(true);
  }

  @Override
  public void selected(Object element) {
    switch (element) {
      case Topic topic when !topic.address().isEmpty() -> reader.show(topic.address());
      case FoundPage page -> reader.show(page.topic().address(), asked(), Optional.empty());
      case Hit hit -> reader.show(hit.address(), asked(), Optional.of(hit));
      default -> {
        // A topic that only holds others.
      }
    }
  }

  private SearchedWords asked() {
    return SearchedWords.of(query.getText());
  }

  @Override
  public void opened() {
    reader.page().setFocus();
  }

  /** Everything in it. */
  public Composite control() {
    return pane;
  }

  /** What is read. */
  public Reader reader() {
    return reader;
  }

  /** The tree of topics. */
  public TopicTree topics() {
    return topics;
  }

  /** Puts words into the search field and searches. */
  void search(String words) {
    query.setText(words);
    beginSearch();
  }

  /** Gives the search field the keyboard. */
  void beginSearch() {
    query.setFocus();
    query.selectAll();
  }

  /** Shows the topics again, with the keyboard in them. */
  void showContents() {
    query.setText("");
    topics.control().setFocus();
  }
}

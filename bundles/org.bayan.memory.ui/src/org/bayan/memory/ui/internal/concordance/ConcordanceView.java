package org.bayan.memory.ui.internal.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.memory.BeadTexts;
import org.bayan.core.memory.FoundUse;
import org.bayan.core.memory.FoundUses;
import org.bayan.core.memory.SearchUsesRequest;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.views.Hint;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

/** Shows how words are used and translated in the bitext and in its memories. */
public final class ConcordanceView extends ViewPart {

  /** How many units are given at first; ten times as many each time that more are wanted. */
  private static final int FIRST = 500;

  private static final int TIMES = 10;

  private final IPropertyChangeListener themeListener = event -> themeChanged();
  private final StackLayout stack = new StackLayout();
  private Composite page;
  private SearchBar bar;
  private Link outcome;
  private Composite pages;
  private Hint hint;
  private SashForm found;
  private GroupTable groups;
  private UseTable uses;
  private UseDetails details;
  private UseKeys keys;
  private FollowedEditor followed;
  private ConcordanceJob running;
  private UseOrder order = UseOrder.TRANSLATION;
  private Optional<UseGroup> group = Optional.empty();
  private int most = FIRST;
  private String sentence = "";

  @Override
  public void createPartControl(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    page.setLayout(layout);
    HelpContext.CONCORDANCE.on(page);
    followed = new FollowedEditor(getSite().getPage(), this::editorChanged);
    bar = new SearchBar(page, SearchPlaces.of(followed.editor()), this::searchAnew);
    bar.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    outcome = new Link(page, SWT.NONE);
    GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
    line.horizontalIndent = 8;
    line.exclude = true;
    outcome.setLayoutData(line);
    outcome.addListener(SWT.Selection, event -> showMore());
    outcome.getAccessible().addAccessibleListener(new OutcomeName());
    pages = new Composite(page, SWT.NONE);
    pages.setLayout(stack);
    pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    hint = new Hint(pages);
    makeResults();
    new ConcordanceMenu(this).fill(getViewSite().getActionBars().getMenuManager());
    for (Control one : List.of(bar.query(), groups.table(), uses.table())) {
      one.addListener(SWT.KeyDown, this::escape);
    }
    getSite().getService(IContextService.class).activateContext(MemoryUi.CONCORDANCE_CONTEXT);
    PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
    explain(Messages.hint);
  }

  private void makeResults() {
    found = new SashForm(pages, SWT.HORIZONTAL);
    groups = new GroupTable(found, this::choose);
    uses = new UseTable(found, this::sort);
    details = new UseDetails(found);
    found.setWeights(3, 12, 4);
    found.addListener(SWT.Resize, event -> arrange());
    uses.table().addListener(SWT.Selection, event -> showDetails());
    keys = new UseKeys(this, uses.table());
  }

  /** A narrow view has its parts below each other, a flat one beside each other. */
  private void arrange() {
    boolean beside = found.getSize().x > 2 * found.getSize().y;
    int wanted = beside ? SWT.HORIZONTAL : SWT.VERTICAL;
    if (found.getOrientation() != wanted) {
      found.setOrientation(wanted);
      found.setWeights(beside ? new int[] {3, 12, 4} : new int[] {2, 5, 3});
      details.arrange(!beside);
    }
  }

  private void editorChanged(BitextEditor editor) {
    if (!page.isDisposed()) {
      bar.show(SearchPlaces.of(editor));
    }
  }

  // ---- searching

  /**
   * Looks for words in the texts of a language.
   *
   * @param words what was selected
   * @param language of the text in which it was, a BCP 47 tag
   * @param now whether to search at once, or to wait for Enter
   */
  void search(String words, String language, boolean now) {
    bar.show(SearchPlaces.of(followed.editor()));
    bar.set(words, language);
    if (now) {
      searchAnew();
      uses.table().setFocus();
    } else {
      bar.setFocus();
    }
  }

  private void searchAnew() {
    most = FIRST;
    search();
  }

  private void showMore() {
    most *= TIMES;
    search();
  }

  private void search() {
    cancel();
    SearchWish wish = bar.wish();
    if (wish.query().isEmpty()) {
      explain(Messages.hint);
      return;
    }
    if (!wish.bitext() && wish.memories().isEmpty()) {
      explain(Messages.nowhere);
      return;
    }
    bar.keep(wish.query());
    sentence("");
    if (stack.topControl != found) {
      explain(Messages.searching);
    }
    running = new ConcordanceJob(request(wish), this::show);
    getSite().getService(IWorkbenchSiteProgressService.class).schedule(running);
  }

  private SearchUsesRequest request(SearchWish wish) {
    SearchPlaces places = bar.places();
    Display display = page.getDisplay();
    return new SearchUsesRequest(
        wish.query(),
        places.languages(),
        wish.language(),
        wish.mode().mode(),
        wish.distance(),
        most,
        wish.memories(),
        wish.bitext() ? places.alignment().map(ConcordanceView::texts) : Optional.empty(),
        display::syncExec);
  }

  private static BeadTexts texts(Alignment alignment) {
    return new BeadTexts((BitextProject) alignment.eContainer(), alignment);
  }

  private void cancel() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }

  private void escape(Event event) {
    if (event.keyCode == SWT.ESC && running != null) {
      event.doit = false;
      cancel();
      sentence(Messages.cancelled);
      if (stack.topControl != found) {
        explain(Messages.cancelled);
      }
    }
  }

  private void show(ConcordanceJob.Outcome result) {
    if (page.isDisposed()) {
      return;
    }
    running = null;
    if (result.problem() != null) {
      explain(result.problem());
    } else if (result.found().uses().isEmpty()) {
      List<String> sentences = new ArrayList<>(result.found().problems());
      sentences.add(0, Messages.nothing);
      explain(String.join("\n", sentences));
    } else {
      show(result.found());
    }
  }

  private void show(FoundUses all) {
    List<UseGroup> some = UseGroup.of(all.uses());
    stack.topControl = found;
    pages.layout();
    groups.show(some);
    sentence(OutcomeSentence.of(all, some));
  }

  private void choose(UseGroup chosen) {
    group = Optional.of(chosen);
    uses.show(order.sorted(chosen.uses()));
    showDetails();
  }

  private void showDetails() {
    uses.selected().ifPresentOrElse(details::show, details::clear);
  }

  private void explain(String words) {
    sentence("");
    group = Optional.empty();
    uses.show(List.of());
    hint.say(words);
    stack.topControl = hint.control();
    pages.layout();
  }

  private void sentence(String words) {
    sentence = words;
    outcome.setText(words);
    ((GridData) outcome.getLayoutData()).exclude = words.isEmpty();
    outcome.setVisible(!words.isEmpty());
    page.layout(true);
  }

  private void themeChanged() {
    uses.themeChanged();
    showDetails();
  }

  // ---- what its actions need

  UseOrder order() {
    return order;
  }

  /** Puts the uses into another order. */
  void sort(UseOrder wanted) {
    order = wanted;
    group.ifPresent(this::choose);
  }

  /** The use that is selected. */
  Optional<FoundUse> selected() {
    return stack.topControl == found ? uses.selected() : Optional.empty();
  }

  /** The uses that are shown, in their order; none where nothing was found. */
  List<FoundUse> shown() {
    return group.isEmpty() ? List.of() : uses.uses();
  }

  /** What was looked for. */
  String query() {
    return bar.wish().query();
  }

  /** The editor whose bitext is looked into; null where no bitext is open. */
  BitextEditor editor() {
    return followed.editor();
  }

  /** Gives the keyboard to the details of the use. */
  void readDetails() {
    details.setFocus();
  }

  /** Gives the keyboard to the field of the words. */
  void edit() {
    bar.setFocus();
  }

  /** Says something in the status line. */
  void say(String words) {
    getViewSite().getActionBars().getStatusLineManager().setMessage(words);
  }

  // ---- for tests

  /** The table of the uses. */
  public Table uses() {
    return uses.table();
  }

  /** The table of the translations. */
  public Table groups() {
    return groups.table();
  }

  /** What is said of what was found; empty where nothing is. */
  public String outcome() {
    return sentence;
  }

  /** What is said instead of uses; empty where uses are shown. */
  public String sentence() {
    return stack.topControl == found ? "" : hint.sentence();
  }

  /** Whether a search is under way. */
  public boolean isSearching() {
    return running != null;
  }

  @Override
  public void setFocus() {
    if (stack.topControl == found) {
      uses.table().setFocus();
    } else {
      bar.setFocus();
    }
  }

  @Override
  public void dispose() {
    PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
    cancel();
    if (keys != null) {
      keys.stop();
    }
    if (followed != null) {
      followed.stop();
    }
    super.dispose();
  }

  /** Lets a screen reader say what the line below the field says. */
  private final class OutcomeName extends AccessibleAdapter {

    @Override
    public void getName(AccessibleEvent event) {
      if (event.childID == ACC.CHILDID_SELF) {
        String plain = sentence.replaceAll("</?a>", "").replace("&&", "&");
        event.result = plain.isEmpty() ? Messages.outcome_name : plain;
      }
    }
  }
}

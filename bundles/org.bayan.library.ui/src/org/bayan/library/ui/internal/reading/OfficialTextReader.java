package org.bayan.library.ui.internal.reading;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.library.ui.internal.citing.ChosenPassage;
import org.bayan.library.ui.internal.citing.CiteAction;
import org.bayan.model.library.OfficialText;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.files.FileInput;
import org.bayan.ui.internal.views.Hint;
import org.bayan.ui.internal.views.StackedPages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;

/** Shows an official text with the numbers of its paragraphs; nothing can be changed in it. */
public final class OfficialTextReader extends EditorPart {

  private final IPropertyChangeListener themeListener = event -> themeChanged();
  private Path file;
  private Composite page;
  private StackedPages stack;
  private Hint hint;
  private TextPage content;
  private Optional<Integer> wanted = Optional.empty();

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    file = FileInput.of(input).path();
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    stack = new StackedPages(page);
    HelpContext.LIBRARY.on(page);
    hint = new Hint(page);
    content = new TextPage(page);
    addActions();
    say(NLS.bind(Messages.reading, file.getFileName()));
    PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
    new ReadTextJob(file, this::show, this::say).schedule();
  }

  private void addActions() {
    IActionBars bars = getEditorSite().getActionBars();
    MenuManager menu = new MenuManager();
    menu.add(new CiteAction(getSite(), bars.getStatusLineManager(), this::chosen));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    content.control().setMenu(menu.createContextMenu(content.control()));
  }

  private Optional<ChosenPassage> chosen() {
    return stack.shows(content.control()) ? content.chosen() : Optional.empty();
  }

  private void say(String sentence) {
    if (!page.isDisposed()) {
      hint.say(sentence);
      stack.show(hint.control());
    }
  }

  private void show(OfficialText text) {
    if (!page.isDisposed()) {
      content.show(text);
      String name = text.details().symbol();
      setPartName(name.isEmpty() ? text.details().title() : name);
      setTitleToolTip(text.details().title());
      stack.show(content.control());
      wanted.ifPresent(content::reveal);
      if (getSite().getPage().getActivePart() == this) {
        setFocus();
      }
    }
  }

  /** Goes to a paragraph, by its index. */
  void reveal(int paragraph) {
    wanted = Optional.of(paragraph);
    if (stack.shows(content.control())) {
      content.reveal(paragraph);
    }
  }

  private void themeChanged() {
    content.lay();
  }

  /** What is shown. */
  public String text() {
    return stack.shows(content.control()) ? content.control().getText() : hint.sentence();
  }

  @Override
  public void setFocus() {
    (stack.shows(content.control()) ? content.control() : hint.control()).setFocus();
  }

  @Override
  public void dispose() {
    PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
    super.dispose();
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // There is nothing to save.
  }

  @Override
  public void doSaveAs() {
    // There is nothing to save.
  }
}

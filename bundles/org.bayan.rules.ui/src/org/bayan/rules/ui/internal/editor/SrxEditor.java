package org.bayan.rules.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.okapi.rules.RuleFile;
import org.bayan.rules.ui.internal.tryout.TrialPane;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** Edits segmentation rules and shows at once what they do to a text. */
public final class SrxEditor extends EditorPart {

  private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

  private RuleInput file;
  private RuleDocument document;
  private Composite area;
  private Control shown;
  private RulePage page;
  private BrokenPage broken;
  private Runnable whenShown = () -> {};

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    file = RuleInput.of(input);
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(new FillLayout());
    Label label = new Label(area, SWT.CENTER);
    label.setText(NLS.bind(Messages.reading, file.path().getFileName()));
    shown = label;
    read();
  }

  private void read() {
    new ReadRulesJob(
            file,
            read -> later(() -> show(read)),
            failure -> later(() -> showBroken(failure.getMessage())))
        .schedule();
  }

  /** Runs something on the user interface thread, unless the editor was closed meanwhile. */
  private void later(Runnable action) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              if (!area.isDisposed()) {
                action.run();
              }
            });
  }

  private void show(RuleFile read) {
    if (document != null) {
      document.reload(read);
      return;
    }
    document =
        new RuleDocument(
            PlatformUI.getWorkbench().getOperationSupport().getOperationHistory(), read);
    document.addListener(
        new RuleDocument.Listener() {
          @Override
          public void changed() {
            firePropertyChange(PROP_DIRTY);
          }

          @Override
          public void selected() {
            // What is selected is not saved.
          }
        });
    clear();
    page = new RulePage(area, getEditorSite(), document);
    turnTo(page.area());
    whenShown.run();
  }

  private void clear() {
    shown.dispose();
    broken = null;
  }

  private void turnTo(Control control) {
    shown = control;
    area.layout(true, true);
    if (getSite().getPage().getActivePart() == this) {
      setFocus();
    }
  }

  private void showBroken(String sentence) {
    if (document != null) {
      // What was read before is still here and can be saved; saving asks.
      return;
    }
    clear();
    broken = new BrokenPage(area, sentence, this::openAsText);
    turnTo(broken.area());
  }

  private void openAsText() {
    IWorkbenchPage where = getSite().getPage();
    try {
      where.openEditor(
          getEditorInput(),
          TEXT_EDITOR,
          true,
          IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }

  /** Runs something when this editor is the active one and shows its rules. */
  void whenShown(Runnable action) {
    if (page != null) {
      action.run();
    } else {
      whenShown =
          () -> {
            if (getSite().getPage().getActiveEditor() == this) {
              action.run();
            }
          };
    }
  }

  /** The rules and what is selected of them; null until they are read. */
  public RuleDocument document() {
    return document;
  }

  /** The rules of the selected set. */
  public ListPane rules() {
    return page.rules();
  }

  /** The languages and the rule sets that they use. */
  public ListPane languages() {
    return page.languages();
  }

  /** The rule sets. */
  public ListPane sets() {
    return page.sets();
  }

  /** The fields of the selected rule. */
  public RuleFields fields() {
    return page.fields();
  }

  /** The trial of a text; only while {@link #document} is there. */
  public TrialPane trial() {
    return page.trial();
  }

  /** The list that had the focus last; nothing until the rules are read. */
  public Optional<ListPane> activeList() {
    return Optional.ofNullable(page).map(RulePage::activeList);
  }

  /** Where the rule file is on the disk. */
  public Path path() {
    return file.path();
  }

  /** What the editor shows. */
  public Composite area() {
    return area;
  }

  @Override
  public boolean isDirty() {
    return document != null && document.isDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    RuleFile saved = document.file();
    if (new SaveRules(getSite().getShell(), file, saved).run(monitor)) {
      document.markSaved(saved);
      firePropertyChange(PROP_DIRTY);
    } else {
      // Whoever saves before closing must not close.
      monitor.setCanceled(true);
    }
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("A rule file is copied in the Project Explorer.");
  }

  @Override
  public void setFocus() {
    reloadIfChanged();
    if (page != null) {
      page.setFocus();
    } else if (broken != null) {
      broken.setFocus();
    } else {
      area.setFocus();
    }
  }

  /** What somebody else has written is shown, unless something would be lost by that. */
  private void reloadIfChanged() {
    boolean isShown = document != null || broken != null;
    if (isShown && !isDirty() && file.changedOutside() && !file.isGone()) {
      read();
    }
  }

  @Override
  public void dispose() {
    if (document != null) {
      document.dispose();
    }
    super.dispose();
  }
}

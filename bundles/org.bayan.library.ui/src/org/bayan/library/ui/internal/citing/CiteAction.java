package org.bayan.library.ui.internal.citing;

import java.util.Optional;
import java.util.function.Supplier;
import org.bayan.library.ui.LibraryUi;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Makes the passage that is chosen in a part of the workbench stand behind the pair that is
 * selected in the bitext editor.
 */
public final class CiteAction extends Action {

  private final IWorkbenchPartSite site;
  private final IStatusLineManager status;
  private final Supplier<Optional<ChosenPassage>> chosen;

  /**
   * The action of a part; its key acts there from now on.
   *
   * @param site of the part
   * @param status where the part says something
   * @param chosen asked for the passage each time
   */
  public CiteAction(
      IWorkbenchPartSite site,
      IStatusLineManager status,
      Supplier<Optional<ChosenPassage>> chosen) {
    super(Messages.cite);
    this.site = site;
    this.status = status;
    this.chosen = chosen;
    setToolTipText(Messages.citeTip);
    setActionDefinitionId(LibraryUi.CITE);
    ResourceLocator.imageDescriptorFromBundle(LibraryUi.BUNDLE, "icons/cite.svg")
        .ifPresent(this::setImageDescriptor);
    site.getService(IHandlerService.class).activateHandler(LibraryUi.CITE, new ActionHandler(this));
    site.getService(IContextService.class).activateContext(LibraryUi.PASSAGES_CONTEXT);
    CurrentBitext.follow(site.getPage());
  }

  @Override
  public void run() {
    Optional<BitextEditor> editor = CurrentBitext.of(site.getPage());
    Optional<ChosenPassage> passage = chosen.get();
    if (passage.isEmpty()) {
      say(Messages.noPassage);
    } else if (editor.isEmpty()) {
      say(Messages.noBitext);
    } else {
      cite(SelectedReport.in(editor.get()), passage.get());
    }
  }

  private void cite(SelectedReport report, ChosenPassage passage) {
    if (report.segments().isEmpty()) {
      say(Messages.noReport);
    } else if (passage.isCited(report)) {
      say(NLS.bind(Messages.already, passage.name()));
    } else {
      run(report, passage);
    }
  }

  private void run(SelectedReport report, ChosenPassage passage) {
    int number = report.number();
    if (report.editor().run(NLS.bind(Messages.label, passage.name()), passage.edit(report))) {
      say(
          NLS.bind(
              Messages.cited, new Object[] {passage.name(), number, report.editor().getTitle()}));
    } else {
      // The editor says why not.
      report.editor().activate();
    }
  }

  private void say(String sentence) {
    status.setMessage(sentence);
  }
}

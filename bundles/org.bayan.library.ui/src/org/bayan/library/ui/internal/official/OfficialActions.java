package org.bayan.library.ui.internal.official;

import java.util.List;
import org.bayan.core.citation.Citation;
import org.bayan.core.edit.SetLinkType;
import org.bayan.library.ui.LibraryUi;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.LinkType;
import org.bayan.ui.internal.grid.CitationNames;
import org.bayan.ui.internal.grid.LinkTypeLabels;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done in the Official Text view with the selected citation. */
final class OfficialActions {

  /** What a link between words of both sides can be. */
  private static final List<LinkType> TYPES =
      List.of(LinkType.TRANSLATION, LinkType.PARAPHRASE, LinkType.SUMMARY);

  private final OfficialTextView view;

  OfficialActions(OfficialTextView view) {
    this.view = view;
  }

  /** Puts the actions into the context menu of the list. */
  void addTo(IViewSite site, Control list) {
    Action copy = action(Messages.copyWording, OfficialCommand.COPY_WORDING);
    copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
    site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(shown -> fill(shown, copy));
    list.setMenu(menu.createContextMenu(list));
  }

  private void fill(IMenuManager menu, Action copy) {
    Action insert = action(Messages.insert, OfficialCommand.INSERT);
    insert.setActionDefinitionId(LibraryUi.INSERT);
    Action replace = action(Messages.replace, OfficialCommand.REPLACE);
    replace.setActionDefinitionId(LibraryUi.REPLACE);
    Action citation = action(Messages.copyCitation, OfficialCommand.COPY_CITATION);
    citation.setActionDefinitionId(LibraryUi.COPY_CITATION);
    Action both = action(Messages.copyBoth, OfficialCommand.COPY_BOTH);
    boolean selected = view.selection().isPresent();
    for (Action one : List.of(insert, replace, copy, citation, both)) {
      one.setEnabled(selected);
      menu.add(one);
    }
    menu.add(new Separator());
    view.selection()
        .filter(one -> !one.bead().getSource().isEmpty())
        .ifPresent(one -> addCorrections(menu, one));
    view.selection()
        .filter(one -> !one.bead().getSource().isEmpty())
        .ifPresent(one -> menu.add(types(one)));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
  }

  private void addCorrections(IMenuManager menu, Citation citation) {
    BeadStatus status = citation.bead().getStatus();
    add(menu, Messages.accept, OfficialCommand.ACCEPT, LibraryUi.ACCEPT_CITATION)
        .setChecked(status == BeadStatus.ACCEPTED);
    add(menu, Messages.needsReview, OfficialCommand.NEEDS_REVIEW, LibraryUi.REVIEW_CITATION)
        .setChecked(status == BeadStatus.NEEDS_REVIEW);
    add(menu, Messages.remove, OfficialCommand.REMOVE, LibraryUi.REMOVE_CITATION);
  }

  private Action add(IMenuManager menu, String text, OfficialCommand command, String id) {
    Action action = action(text, command);
    action.setActionDefinitionId(id);
    menu.add(action);
    return action;
  }

  private MenuManager types(Citation citation) {
    MenuManager types = new MenuManager(Messages.linkType);
    for (LinkType type : TYPES) {
      Action one =
          new Action(LinkTypeLabels.name(type), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
              if (isChecked()) {
                set(citation, type);
              }
            }
          };
      one.setChecked(citation.bead().getLinkType() == type);
      types.add(one);
    }
    return types;
  }

  private void set(Citation citation, LinkType type) {
    String label = NLS.bind(Messages.linkTypeLabel, CitationNames.name(citation));
    view.edit(new SetLinkType(List.of(citation.bead()), type), label);
  }

  private Action action(String text, OfficialCommand command) {
    return new Action(text) {
      @Override
      public void run() {
        view.run(command);
      }
    };
  }
}

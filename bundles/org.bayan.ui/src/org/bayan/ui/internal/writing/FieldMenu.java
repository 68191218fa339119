package org.bayan.ui.internal.writing;

import java.util.Optional;
import org.bayan.ui.internal.views.KeyboardMenu;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.IMenuService;

/** The context menu of a field: the commands that act on the text in it. */
final class FieldMenu {

  private static final String LOCATION = "popup:org.bayan.ui.writing";

  private final SegmentField field;

  FieldMenu(SegmentField field, IWorkbenchPartSite site) {
    this.field = field;
    StyledText text = field.control();
    IMenuService service = site.getService(IMenuService.class);
    MenuManager menu = new MenuManager();
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    service.populateContributionManager(menu, LOCATION);
    text.setMenu(menu.createContextMenu(text));
    KeyboardMenu.at(text, () -> Optional.of(caret()));
    text.addDisposeListener(
        event -> {
          service.releaseContributions(menu);
          menu.dispose();
        });
  }

  private Rectangle caret() {
    Point at = field.control().getLocationAtOffset(field.caret());
    return new Rectangle(at.x, at.y, 1, field.control().getLineHeight(field.caret()));
  }
}

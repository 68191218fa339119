package org.bayan.ui.internal.commands;

import java.util.EnumSet;
import java.util.Set;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.Zoom;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Shows texts larger or smaller; plugin.xml names how behind the class, and whether both sides
 * follow or that of the keyboard only, such as {@code IN side} or {@code RESET both}.
 */
public final class ZoomHandler extends AbstractHandler implements IExecutableExtension {

  private Zoom.Change change;
  private boolean both;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    String[] words = String.valueOf(data).split(" ");
    change = Zoom.Change.valueOf(words[0]);
    both = words[1].equals("both");
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.grid() != null
        && editor.writing().close()) {
      Side side = editor.grid().selection().side();
      Set<Side> sides = both ? EnumSet.allOf(Side.class) : EnumSet.of(side);
      editor.zoom(sides, change);
      editor.say(NLS.bind(Messages.zoom, Zoom.percent(Side.SOURCE), Zoom.percent(Side.TARGET)));
    }
    return null;
  }
}

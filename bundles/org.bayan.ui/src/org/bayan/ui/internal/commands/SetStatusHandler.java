package org.bayan.ui.internal.commands;

import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Sets the status of the selected beads to the one that plugin.xml names behind the class. */
public final class SetStatusHandler extends AbstractHandler implements IExecutableExtension {

  private BeadStatus status;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    status = BeadStatus.valueOf(String.valueOf(data));
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor) {
      editor.setStatus(status, label());
    }
    return null;
  }

  private String label() {
    return switch (status) {
      case ACCEPTED -> "accept";
      case NEEDS_REVIEW -> "mark for review";
      case UNREVIEWED -> "clear status";
    };
  }
}

package org.bayan.memory.ui.internal.concordance;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Inserts the translation that is marked in the view where the person writes. */
public final class InsertTranslationHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActivePart(event) instanceof ConcordanceView view) {
      UseKeys.insert(view);
    }
    return null;
  }
}

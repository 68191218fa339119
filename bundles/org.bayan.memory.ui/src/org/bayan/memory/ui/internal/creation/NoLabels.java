package org.bayan.memory.ui.internal.creation;

import org.eclipse.jface.viewers.LabelProvider;

/** Says nothing of anything: names and icons are those of others. */
public final class NoLabels extends LabelProvider {

  @Override
  public String getText(Object element) {
    return null;
  }
}

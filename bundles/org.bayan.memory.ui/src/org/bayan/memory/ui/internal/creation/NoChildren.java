package org.bayan.memory.ui.internal.creation;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Adds nothing to the tree, which shows the folders of memories as the platform does. */
public final class NoChildren implements ITreeContentProvider {

  private static final Object[] NONE = {};

  @Override
  public Object[] getElements(Object input) {
    return NONE;
  }

  @Override
  public Object[] getChildren(Object parent) {
    return NONE;
  }

  @Override
  public Object getParent(Object element) {
    return null;
  }

  @Override
  public boolean hasChildren(Object element) {
    return false;
  }
}

package org.bayan.memory.ui.internal.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The numbers of the units that are selected, as the workbench asks for a selection. */
final class UnitSelection implements ISelectionProvider {

  /** Nobody looks at more of them one by one. */
  private static final int MOST = 1000;

  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private ISelection selection = StructuredSelection.EMPTY;

  void select(long[] numbers) {
    Long[] first = new Long[Math.min(MOST, numbers.length)];
    for (int i = 0; i < first.length; i++) {
      first[i] = numbers[i];
    }
    setSelection(new StructuredSelection((Object[]) first));
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }

  @Override
  public ISelection getSelection() {
    return selection;
  }

  @Override
  public void setSelection(ISelection now) {
    selection = now;
    SelectionChangedEvent event = new SelectionChangedEvent(this, now);
    listeners.forEach(listener -> listener.selectionChanged(event));
  }
}

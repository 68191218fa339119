package org.bayan.ui.internal.editor;

import java.util.List;
import org.bayan.model.bitext.Bead;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench which beads are selected in the grid. */
final class BeadSelectionProvider implements ISelectionProvider {

  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private IStructuredSelection selection = StructuredSelection.EMPTY;

  void select(List<Bead> beads) {
    setSelection(new StructuredSelection(beads));
  }

  @Override
  public IStructuredSelection getSelection() {
    return selection;
  }

  @Override
  public void setSelection(ISelection selection) {
    this.selection =
        selection instanceof IStructuredSelection beads ? beads : StructuredSelection.EMPTY;
    SelectionChangedEvent event = new SelectionChangedEvent(this, this.selection);
    listeners.forEach(listener -> listener.selectionChanged(event));
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }
}

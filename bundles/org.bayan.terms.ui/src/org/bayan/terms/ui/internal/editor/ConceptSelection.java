package org.bayan.terms.ui.internal.editor;

import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench which concepts are selected. */
final class ConceptSelection implements ISelectionProvider {

  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private IStructuredSelection selection = StructuredSelection.EMPTY;

  void select(List<ConceptEntry> concepts) {
    setSelection(new StructuredSelection(concepts));
  }

  List<ConceptEntry> concepts() {
    return selection.stream().map(ConceptEntry.class::cast).toList();
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
  public void setSelection(ISelection selected) {
    selection = (IStructuredSelection) selected;
    SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
    listeners.forEach(listener -> listener.selectionChanged(event));
  }
}

package org.bayan.terms.ui.internal.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bayan.core.UnsavedConcepts;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.ui.internal.terms.EditedTermbases;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Lets bitexts see the concepts as the editors of termbases have them, saved or not. It follows the
 * operation history of the workbench, and the {@code .tbx} files of the workspace.
 */
public final class EditedConcepts implements IStartup, EditedTermbases.Source {

  /** By open termbase: the concepts that an edit has touched since it was opened. */
  private final Map<SharedTermbase, Set<ConceptEntry>> touched = new HashMap<>();

  private final Map<Path, Long> states = new ConcurrentHashMap<>();
  private long changes;

  @Override
  public void earlyStartup() {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              EditedTermbases.setSource(this);
              history().addOperationHistoryListener(this::notified);
            });
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(this::filesChanged, IResourceChangeEvent.POST_CHANGE);
  }

  private static IOperationHistory history() {
    return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
  }

  private void notified(OperationHistoryEvent event) {
    if (event.getOperation() instanceof TermbaseOperation operation) {
      switch (event.getEventType()) {
        case OperationHistoryEvent.OPERATION_ADDED,
            OperationHistoryEvent.UNDONE,
            OperationHistoryEvent.REDONE ->
            edited(operation);
        // Its editor was closed, or the file was read anew.
        case OperationHistoryEvent.OPERATION_REMOVED -> changed(operation.termbase());
        default -> {
          // Nothing has happened to the termbase.
        }
      }
    } else if (event.getOperation() instanceof ReplaceTermbase) {
      // The whole content was exchanged.
      states.replaceAll((file, state) -> ++changes);
      EditedTermbases.changed();
    }
  }

  private void edited(TermbaseOperation operation) {
    touched
        .computeIfAbsent(operation.termbase(), termbase -> new LinkedHashSet<>())
        .addAll(operation.change().concepts());
    changed(operation.termbase());
  }

  private void changed(SharedTermbase termbase) {
    if (isClosed(termbase)) {
      states.remove(key(termbase.path()));
    } else {
      states.put(key(termbase.path()), ++changes);
    }
    EditedTermbases.changed();
  }

  private static Path key(Path file) {
    return file.toAbsolutePath().normalize();
  }

  @Override
  public long state(Path file) {
    return states.getOrDefault(key(file), 0L);
  }

  @Override
  public Optional<UnsavedConcepts> unsaved(Path file) {
    touched.keySet().removeIf(EditedConcepts::isClosed);
    Optional<SharedTermbase> open = OpenTermbases.find(file).filter(SharedTermbase::isOpen);
    return open.filter(touched::containsKey)
        .map(termbase -> unsaved(termbase.termbase(), touched.get(termbase)));
  }

  private static boolean isClosed(SharedTermbase termbase) {
    return OpenTermbases.find(termbase.path()).filter(one -> one == termbase).isEmpty();
  }

  private static UnsavedConcepts unsaved(Termbase termbase, Set<ConceptEntry> touched) {
    Set<String> ids =
        termbase.getEntries().stream().map(ConceptEntry::getId).collect(Collectors.toSet());
    List<ConceptEntry> changed =
        touched.stream()
            .filter(concept -> concept.eContainer() == termbase)
            .map(EcoreUtil::copy)
            .toList();
    return new UnsavedConcepts(ids, changed);
  }

  private void filesChanged(IResourceChangeEvent event) {
    try {
      event.getDelta().accept(this::visit);
    } catch (CoreException e) {
      ILog.of(getClass()).warn(e.getMessage(), e);
    }
  }

  private boolean visit(IResourceDelta delta) {
    IResource resource = delta.getResource();
    boolean content =
        delta.getKind() != IResourceDelta.CHANGED
            || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
    if (resource.getType() == IResource.FILE
        && content
        && "tbx".equals(resource.getFileExtension())) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(EditedTermbases::changed);
    }
    return true;
  }
}

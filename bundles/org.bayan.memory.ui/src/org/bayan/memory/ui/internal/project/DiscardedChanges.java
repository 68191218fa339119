package org.bayan.memory.ui.internal.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.memory.TranslationUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/**
 * A bitext was closed without saving: brings what is kept of it back to what its file holds. Not
 * for the user interface thread, unless the workbench ends.
 */
final class DiscardedChanges extends Job {

  private final Path bitext;
  private final List<Path> memories;
  private final Set<String> ids;

  /**
   * The job, to be scheduled.
   *
   * @param bitext the file
   * @param memories those that its pairs are kept in
   * @param ids those of the units of the content that was given up
   */
  DiscardedChanges(Path bitext, List<Path> memories, Set<String> ids) {
    super(NLS.bind(Messages.refreshing, bitext));
    this.bitext = bitext;
    this.memories = memories;
    this.ids = ids;
    setSystem(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    undo();
    return Status.OK_STATUS;
  }

  /** Hands over what the file holds. */
  void undo() {
    Map<String, Optional<TranslationUnit>> units = new LinkedHashMap<>();
    ids.forEach(id -> units.put(id, Optional.empty()));
    try {
      BitextProject saved = BitextFile.read(bitext);
      if (saved.getAlignments().isEmpty()) {
        return;
      }
      units.putAll(
          KeptUnits.of(
              saved,
              saved.getAlignments().getFirst(),
              saved.getAlignments().getFirst().getBeads()));
    } catch (IOException e) {
      // The file is gone, or is no bitext any more: what was kept of it may be all that is left.
      return;
    }
    memories.forEach(folder -> MemoryQueue.of(folder).add(units, sentence -> {}));
  }

  @Override
  public boolean belongsTo(Object family) {
    return MemoryUi.BUNDLE.equals(family);
  }
}

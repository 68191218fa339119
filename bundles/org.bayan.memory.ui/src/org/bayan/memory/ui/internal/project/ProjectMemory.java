package org.bayan.memory.ui.internal.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.memory.BitextMemories;
import org.bayan.core.memory.MemoryReference;
import org.bayan.core.memory.UsedMemory;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.files.FileInput;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;

/**
 * Where the memory of a bitext's project is: in the project of the workspace that holds the file,
 * else in the folder of the file.
 *
 * @param projectFolder the folder of the project
 * @param project the project; empty for a file outside of the workspace
 */
public record ProjectMemory(Path projectFolder, Optional<IProject> project) {

  /** Where it is for a file. */
  public static ProjectMemory of(FileInput file) {
    Optional<IProject> project = file.resource().map(IResource::getProject);
    Optional<Path> folder = project.map(IProject::getLocation).map(IPath::toPath);
    return new ProjectMemory(
        folder.orElseGet(() -> file.path().toAbsolutePath().getParent()), project);
  }

  /** Its folder, whether it is there or not. */
  public Path folder() {
    return BitextMemories.own(projectFolder);
  }

  /** The memories that a bitext is worked on with. */
  public BitextMemories memories(BitextProject bitext, Path file) {
    return BitextMemories.find(bitext, file, projectFolder);
  }

  /**
   * The memories that accepted beads of a bitext are kept in: that of the project, unless the
   * bitext says otherwise, and those that it calls writable. Outside of the workspace none is made.
   */
  List<Path> kept(BitextProject bitext, Path file) {
    List<Path> kept = new ArrayList<>();
    Optional<MemoryReference> own =
        BitextMemories.references(bitext, file).stream()
            .filter(one -> one.leadsTo(folder()))
            .findFirst();
    boolean mayBe = project.isPresent() || TranslationMemory.problem(folder()).isEmpty();
    if (mayBe && own.map(one -> one.enabled() && one.writable()).orElse(true)) {
      kept.add(folder());
    }
    memories(bitext, file).used().stream()
        .filter(UsedMemory::writable)
        .map(UsedMemory::folder)
        .filter(one -> !kept.contains(one))
        .forEach(kept::add);
    return kept;
  }
}

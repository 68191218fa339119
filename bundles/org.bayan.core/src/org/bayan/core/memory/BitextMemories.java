package org.bayan.core.memory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.internal.BitextUris;
import org.bayan.index.memory.MemoryException.Problem;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;

/**
 * The translation memories that a bitext is worked on with. The first is that of its project, the
 * folder {@link #FOLDER} in the folder of the project, once it is there; then come those that the
 * bitext refers to, in its order. A reference to the memory of the project says how that one is
 * used.
 *
 * @param used those that are there and turned on, no folder twice
 * @param unusable those that are turned on, but are not there or are no memories
 */
public record BitextMemories(List<UsedMemory> used, List<UnusableMemory> unusable) {

  /** The name of the folder of a project's own memory. */
  public static final String FOLDER = "memory";

  /** Copies the lists. */
  public BitextMemories {
    used = List.copyOf(used);
    unusable = List.copyOf(unusable);
  }

  /** Where the memory of a project is, or will be. */
  public static Path own(Path projectFolder) {
    return projectFolder.resolve(FOLDER).toAbsolutePath().normalize();
  }

  /**
   * The memories of a bitext that can be looked into, as {@link #find} finds them.
   *
   * @param project the bitext
   * @param bitext its file, which relative references start from
   * @param projectFolder the folder of the project that the file is in
   */
  public static List<UsedMemory> of(BitextProject project, Path bitext, Path projectFolder) {
    return find(project, bitext, projectFolder).used();
  }

  /**
   * The memories of a bitext. Looks at the folders, not into them.
   *
   * @param project the bitext
   * @param bitext its file, which relative references start from
   * @param projectFolder the folder of the project that the file is in
   */
  public static BitextMemories find(BitextProject project, Path bitext, Path projectFolder) {
    Found found = new Found(own(projectFolder));
    List<MemoryReference> references = references(project, bitext);
    references.stream().filter(one -> one.leadsTo(found.own)).forEach(found::add);
    if (TranslationMemory.problem(found.own).isEmpty()) {
      found.add(MemoryReference.own(found.own, projectFolder));
    }
    references.forEach(found::add);
    return new BitextMemories(found.used, found.unusable);
  }

  /** What a bitext says of memories, those that are turned off included, in its order. */
  public static List<MemoryReference> references(BitextProject project, Path bitext) {
    List<MemoryReference> references = new ArrayList<>();
    for (ResourceReference one : project.getResources()) {
      if (one.getKind() == ResourceKind.MEMORY && one.getUri() != null) {
        Optional<Path> folder = BitextUris.file(one.getUri(), bitext.toAbsolutePath());
        references.add(MemoryReference.of(one, folder));
      }
    }
    return references;
  }

  /** Collects memories, no folder twice. */
  private static final class Found {
    private final Path own;
    private final Set<String> seen = new HashSet<>();
    private final List<UsedMemory> used = new ArrayList<>();
    private final List<UnusableMemory> unusable = new ArrayList<>();

    Found(Path own) {
      this.own = own;
    }

    void add(MemoryReference one) {
      if (!seen.add(one.place()) || !one.enabled()) {
        return;
      }
      Optional<Problem> problem =
          one.folder().map(TranslationMemory::problem).orElse(Optional.of(Problem.MISSING));
      if (problem.isEmpty()) {
        used.add(new UsedMemory(one.folder().get(), one.name(), one.writable(), one.penalty()));
      } else if (!one.leadsTo(own) || problem.get() != Problem.MISSING) {
        unusable.add(new UnusableMemory(one.name(), one.place(), problem.get()));
      }
    }
  }
}

package org.bayan.core.memory;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Files to be taken into a memory.
 *
 * @param memory the folder of the memory
 * @param files TMX files, at least one
 * @param merge whether a unit of the same texts as one that is there is united with it
 */
public record ImportMemoryRequest(Path memory, List<Path> files, boolean merge) {

  /** Copies the list. */
  public ImportMemoryRequest {
    Objects.requireNonNull(memory, "memory");
    files = List.copyOf(files);
  }
}

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
 * @param skipUnreadable whether units that cannot be read are left out; else they end the import
 * @param unreviewed whether all units count as unreviewed, whatever the files say
 */
public record ImportMemoryRequest(
    Path memory, List<Path> files, boolean merge, boolean skipUnreadable, boolean unreviewed) {

  /** Files whose units keep the status that they have. */
  public ImportMemoryRequest(Path memory, List<Path> files, boolean merge, boolean skipUnreadable) {
    this(memory, files, merge, skipUnreadable, false);
  }

  /** Files in which every unit must be readable. */
  public ImportMemoryRequest(Path memory, List<Path> files, boolean merge) {
    this(memory, files, merge, false);
  }

  /** Copies the list. */
  public ImportMemoryRequest {
    Objects.requireNonNull(memory, "memory");
    files = List.copyOf(files);
  }
}

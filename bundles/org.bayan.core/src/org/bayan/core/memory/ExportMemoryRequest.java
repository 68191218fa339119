package org.bayan.core.memory;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A memory, or a part of it, to be written as TMX.
 *
 * @param memory the folder of the memory
 * @param to the file to write
 * @param filter which units
 */
public record ExportMemoryRequest(Path memory, Path to, UnitFilter filter) {

  /** Nothing may be null. */
  public ExportMemoryRequest {
    Objects.requireNonNull(memory, "memory");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(filter, "filter");
  }
}

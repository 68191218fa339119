package org.bayan.core.memory;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A memory, or a part of it, to be written as TMX.
 *
 * @param memory the folder of the memory
 * @param to the file to write
 * @param filter which units
 * @param stripBidi whether texts are written without the invisible characters that steer the
 *     direction of text
 * @param anonymous whether names of people are left out
 */
public record ExportMemoryRequest(
    Path memory, Path to, UnitFilter filter, boolean stripBidi, boolean anonymous) {

  /** Units with all that they hold. */
  public ExportMemoryRequest(Path memory, Path to, UnitFilter filter) {
    this(memory, to, filter, false, false);
  }

  /** Nothing may be null. */
  public ExportMemoryRequest {
    Objects.requireNonNull(memory, "memory");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(filter, "filter");
  }
}

package org.bayan.core.memory;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A translation memory that a bitext is worked on with.
 *
 * @param folder where it is
 * @param name what people call it
 * @param writable whether accepted beads of the bitext are kept in it
 * @param penalty points taken off the score of its matches, 0..100
 */
public record UsedMemory(Path folder, String name, boolean writable, int penalty) {

  /** Folder and name are not null. */
  public UsedMemory {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(name, "name");
    if (penalty < 0 || penalty > 100) {
      throw new IllegalArgumentException("A penalty of " + penalty);
    }
  }
}

package org.bayan.core;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The termbase that a term comes from.
 *
 * @param name what people call it: its title, else the name of its file; empty where it has neither
 * @param file its file; empty for the seed termbase that ships
 */
public record TermOrigin(String name, Optional<Path> file) {

  /** Nothing is absent. */
  public TermOrigin {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(file, "file");
  }
}

package org.bayan.cli.internal;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The memory that a command works with, its first argument. */
final class MemoryArgument {

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the memory.")
  private Path folder;

  Path folder() {
    return folder;
  }
}

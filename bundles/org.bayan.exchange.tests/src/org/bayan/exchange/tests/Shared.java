package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files outside the bundle, which a test needs and a checkout may lack. */
final class Shared {

  private Shared() {}

  /** A file or folder below the one that a system property names; skips the test without it. */
  static Path file(String property, String first, String... more) {
    String root = System.getProperty(property);
    assumeTrue(root != null, () -> "the property " + property + " is not set");
    Path file = Path.of(root).resolve(Path.of(first, more));
    assumeTrue(Files.exists(file), () -> file + " is absent");
    return file;
  }
}

package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bayan.cli.internal.StandardOutput;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

  @Test
  void a_full_disk_is_remembered() throws IOException {
    assertEquals(Optional.of("No space left on device"), failureOf("No space left on device"));
  }

  @Test
  void a_reader_that_has_seen_enough_is_no_failure() throws IOException {
    assertEquals(Optional.empty(), failureOf("Broken pipe"));
  }

  @Test
  void what_is_written_arrives() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (StandardOutput output = new StandardOutput(bytes);
        PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8)) {
      out.print("بيان\n");
      assertEquals(Optional.empty(), output.failure());
    }
    assertEquals("بيان\n", bytes.toString(StandardCharsets.UTF_8));
  }

  private static Optional<String> failureOf(String reason) throws IOException {
    try (StandardOutput output = new StandardOutput(new Failing(reason));
        PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8)) {
      out.println("a line");
      return output.failure();
    }
  }

  /** A stream that takes nothing. */
  private static final class Failing extends OutputStream {

    private final String reason;

    Failing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }
}

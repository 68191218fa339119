package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.ui.internal.files.FileClaim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes of which process has a file open. */
final class FileClaimTest {

  @TempDir private Path folder;
  private FileClaim claim;

  @BeforeEach
  void make() {
    claim = new FileClaim(folder, Path.of("/texts/report.bitext"));
  }

  private List<Path> notes() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** Puts another process into the note of the claim. */
  private void makeOf(String process) throws IOException {
    claim.take();
    Path note = notes().get(0);
    List<String> lines =
        Files.readAllLines(note).stream()
            .map(line -> line.startsWith("process=") ? "process=" + process : line)
            .toList();
    Files.write(note, lines);
  }

  @Test
  void aFileThatNobodyHasOpenIsFree() {
    assertFalse(claim.isHeldByAnother());
  }

  @Test
  void ourOwnClaimHindersNobodyHereAndIsGivenUp() throws Exception {
    claim.take();
    assertFalse(claim.isHeldByAnother());
    claim.release();
    assertEquals(List.of(), notes());
  }

  @Test
  void theClaimOfALivingProcessCountsAndIsNotOursToGiveUp() throws Exception {
    ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
    makeOf(parent.pid() + "@" + parent.info().startInstant().orElseThrow());
    assertTrue(claim.isHeldByAnother());
    claim.release();
    assertEquals(1, notes().size());
  }

  @Test
  void theClaimOfAProcessThatHasEndedDoesNotCount() throws Exception {
    ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
    makeOf(parent.pid() + "@2001-01-01T00:00:00Z");
    assertFalse(claim.isHeldByAnother());
  }
}

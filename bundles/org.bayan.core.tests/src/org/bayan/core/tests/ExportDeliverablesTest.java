package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.Deliverables;
import org.bayan.core.ExportDeliverables;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.model.BitextFile;
import org.bayan.model.Segments;
import org.bayan.model.bitext.BitextProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportDeliverablesTest {

  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void align() throws Exception {
    workspace = new Workspace(folder);
    Workspace.aligner().run(workspace.sample(workspace.all()), Progress.NONE);
  }

  @Test
  void an_unchanged_bitext_gives_the_memory_that_align_gave() throws Exception {
    Path again = workspace.file("again.tmx");

    new ExportDeliverables().run(workspace.file("out.bitext"), tmx(again));

    assertArrayEquals(Files.readAllBytes(workspace.file("out.tmx")), Files.readAllBytes(again));
  }

  @Test
  void an_unchanged_bitext_gives_the_report_that_align_gave() throws Exception {
    Path again = workspace.file("again.html");
    Deliverables html =
        new Deliverables(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(again));

    new ExportDeliverables().run(workspace.file("out.bitext"), html);

    assertEquals(Files.readString(workspace.file("out.html")), Files.readString(again));
  }

  @Test
  void a_correction_by_hand_is_exported() throws Exception {
    Path bitext = workspace.file("out.bitext");
    BitextProject project = BitextFile.read(bitext);
    String before = Segments.of(project.getTargets().get(0)).get(3).getText();
    Segments.of(project.getTargets().get(0)).get(3).setText("A correction by hand.");
    BitextFile.write(project, bitext);

    new ExportDeliverables().run(bitext, tmx(workspace.file("again.tmx")));

    String memory = Files.readString(workspace.file("again.tmx"));
    assertTrue(memory.contains("A correction by hand."));
    assertFalse(memory.contains(before), before);
  }

  @Test
  void a_missing_bitext_is_named() {
    TaskException failure =
        assertThrows(
            TaskException.class,
            () ->
                new ExportDeliverables()
                    .run(workspace.file("none.bitext"), tmx(workspace.file("x.tmx"))));

    assertEquals(TaskException.Kind.INPUT, failure.kind());
    assertTrue(failure.getMessage().contains("none.bitext"), failure.getMessage());
  }

  @Test
  void a_file_that_is_no_bitext_is_refused_and_nothing_is_written() throws Exception {
    Path wrong = workspace.write("wrong.bitext", "<html/>");

    TaskException failure =
        assertThrows(
            TaskException.class,
            () -> new ExportDeliverables().run(wrong, tmx(workspace.file("x.tmx"))));

    assertTrue(failure.getMessage().contains("is not a bitext"), failure.getMessage());
    assertFalse(Files.exists(workspace.file("x.tmx")));
  }

  private static Deliverables tmx(Path file) {
    return new Deliverables(
        Optional.empty(), Optional.of(file), Optional.empty(), Optional.empty());
  }
}

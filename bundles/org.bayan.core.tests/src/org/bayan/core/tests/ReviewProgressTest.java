package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.CreateSample;
import org.bayan.core.Progress;
import org.bayan.core.ReviewProgress;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many beads of a file are reviewed, without opening it. */
class ReviewProgressTest {

  @TempDir Path folder;

  @Test
  void beads_are_counted_by_what_a_person_said_of_them() throws Exception {
    Path bitext = new CreateSample(Workspace.aligner()).run(folder, Progress.NONE);
    BitextProject project = BitextFile.read(bitext);
    List<Bead> beads = project.getAlignments().get(0).getBeads();
    beads.get(0).setStatus(BeadStatus.ACCEPTED);
    beads.get(1).setStatus(BeadStatus.ACCEPTED);
    beads.get(2).setStatus(BeadStatus.NEEDS_REVIEW);
    BitextFile.write(project, bitext);

    assertEquals(new ReviewProgress(beads.size(), 2, 1), ReviewProgress.read(bitext));
  }

  @Test
  void a_file_that_is_no_xml_is_refused_by_name() throws Exception {
    Path file = Files.writeString(folder.resolve("letter.bitext"), "Dear colleagues");

    IOException failure = assertThrows(IOException.class, () -> ReviewProgress.read(file));

    assertTrue(failure.getMessage().contains("letter.bitext is not a bitext"));
  }

  @Test
  void an_entity_of_another_file_is_not_followed() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "<beads/>");
    Path file =
        Files.writeString(
            folder.resolve("hostile.bitext"),
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>&x;</a>");

    assertThrows(IOException.class, () -> ReviewProgress.read(file));
  }
}

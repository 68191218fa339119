package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.bayan.model.BitextFile;
import org.bayan.model.Segments;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.SampleProject;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Brussels sample, which a new workspace begins with. */
final class BrusselsSampleTest {

  private IFile file;

  @BeforeEach
  void waitForTheSample() {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(SampleProject.NAME);
    file = project.getFile("brussels.bitext");
    Ui.waitUntil("the sample is made", file::exists);
  }

  @Test
  void everyBeadHasItsRowAndTheFirstCellsHoldTheFirstSegments() throws Exception {
    try (OpenBitext bitext = OpenBitext.of(file)) {
      BitextProject project = BitextFile.read(bitext.path());

      int beads = Ui.ask(() -> bitext.grid().rows().beadCount());
      List<Object> sources =
          bitext.values(BitextColumn.SOURCE, 0, 1, 2, 3, 4).stream()
              .filter(Objects::nonNull)
              .distinct()
              .toList();

      assertEquals(project.getAlignments().get(0).getBeads().size(), beads);
      assertTrue(sources.size() >= 2, sources.toString());
      assertEquals(
          Segments.of(project.getSource()).stream()
              .map(Segment::getText)
              .limit(sources.size())
              .toList(),
          sources);
    }
  }

  @Test
  void theSampleIsPaintedAndItsPictureKept() throws Exception {
    try (OpenBitext bitext = OpenBitext.of(file)) {
      // A heading is shorter than its cell: Arabic leaves the left free, English the right.
      assertTrue(Ink.share(bitext.boundsOnScreen(BitextColumn.SOURCE, 1), 0.6, 1) > 0.01);
      assertFalse(Ink.share(bitext.boundsOnScreen(BitextColumn.SOURCE, 1), 0, 0.2) > 0);
      assertTrue(Ink.share(bitext.boundsOnScreen(BitextColumn.TARGET, 1), 0, 0.4) > 0.01);
      for (int bead = 0; bead < 8; bead++) {
        Ui.press(SWT.ARROW_DOWN);
      }
      assertTrue(Files.size(Screenshot.keep("brussels-sample")) > 0);
    }
  }
}

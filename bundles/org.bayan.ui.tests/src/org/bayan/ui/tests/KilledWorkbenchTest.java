package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.BayanUi;
import org.bayan.ui.preferences.BayanPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbench that is killed while a person works in it. */
final class KilledWorkbenchTest {

  @TempDir private Path folder;
  private Path bitext;

  @BeforeEach
  void write() throws Exception {
    bitext = folder.resolve("report.bitext");
    BitextFile.write(SampleBitext.small(), bitext);
    Path settings =
        Files.createDirectories(
            folder.resolve("workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
    Files.write(
        settings.resolve(BayanUi.BUNDLE + ".prefs"),
        List.of("eclipse.preferences.version=1", BayanPreferences.AUTOSAVE_SECONDS + "=1"));
  }

  @AfterEach
  void takeTheKeyboardBack() {
    Ui.waitUntil(
        "this workbench has the keyboard",
        () -> {
          Ui.page().getWorkbenchWindow().getShell().forceActive();
          return Ui.display().getActiveShell() != null;
        });
  }

  private List<Path> kept(String ending) throws IOException {
    Path kept =
        folder.resolve("workspace/.metadata/.plugins").resolve(BayanUi.BUNDLE).resolve("recovery");
    if (!Files.isDirectory(kept)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(kept)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private boolean isKept(int changes) throws IOException {
    for (Path label : kept(".properties")) {
      if (Files.readAllLines(label).contains("changes=" + changes)) {
        return kept(".bitext").size() == 1 && kept(".part").isEmpty();
      }
    }
    return false;
  }

  @Test
  void whatWasDoneAndTypedBeforeTheKillIsOfferedAtTheNextStartAndNothingIsLost() throws Exception {
    byte[] saved = Files.readAllBytes(bitext);
    try (OtherProcess workbench = OtherProcess.start(folder, bitext, ScriptAtStart.Script.EDIT)) {
      workbench.awaitDone();
      workbench.await("all is kept", () -> isKept(3));
    }
    assertArrayEquals(saved, Files.readAllBytes(bitext));

    try (OtherProcess workbench =
        OtherProcess.start(folder, bitext, ScriptAtStart.Script.RECOVER)) {
      workbench.awaitDone();
    }
    List<Bead> beads = BitextFile.read(bitext).getAlignments().get(0).getBeads();
    assertEquals(
        List.of(BeadStatus.ACCEPTED, BeadStatus.NEEDS_REVIEW),
        beads.stream().limit(2).map(Bead::getStatus).toList());
    String typed = beads.get(2).getSource().get(0).getText();
    assertTrue(typed.contains("q"), typed);
    assertEquals(List.of(), kept(""));
  }
}

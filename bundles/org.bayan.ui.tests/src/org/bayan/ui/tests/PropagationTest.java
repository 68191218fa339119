package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A translation goes to all places where its source stands. */
final class PropagationTest {

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.untranslated(), "propagation");
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
    Ui.settle();
    Ui.waitUntil("the texts are read", () -> !bitext.editor().writing().isReading());
  }

  @AfterEach
  void close() {
    Ui.run(() -> bitext.editor().writing().mode().toggle());
    bitext.close();
  }

  private List<String> targets(int bead) {
    return Ui.ask(
        () -> bitext.grid().rows().bead(bead).getTarget().stream().map(Segment::getText).toList());
  }

  @Test
  void theSameSourceGetsTheSameTranslationAndAnotherNumberItsNumber() throws Exception {
    OpenField.copy("See paragraph 12 of the report.");
    Ui.type(SWT.CTRL, 'v');
    Ui.press(SWT.CTRL, SWT.CR);
    assertEquals(List.of("See paragraph 12 of the report."), targets(2));
    assertEquals(List.of("See paragraph 15 of the report."), targets(3));
    Bead drafted = Ui.ask(() -> bitext.grid().rows().bead(2));
    assertEquals(TranslationState.DRAFT, drafted.getTarget().get(0).getState());
    assertEquals("", OpenField.text());
    assertTrue(Files.size(Screenshot.keep("propagation")) > 0);
  }

  @Test
  void itIsUndoneByItself() {
    OpenField.copy("See paragraph 12 of the report.");
    Ui.type(SWT.CTRL, 'v');
    Ui.press(SWT.CTRL, SWT.CR);
    Ui.type(SWT.CTRL, 'z');
    assertEquals(List.of(), targets(2));
    assertEquals(List.of("See paragraph 12 of the report."), targets(0));
  }
}

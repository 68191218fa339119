package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.TranslationState;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In Translate mode the missing texts are written one after the other. */
final class TranslateModeTest {

  private static final String FIRST = "Statement of the ministers after the meeting in the city";
  private static final int ADDED = 5;

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "translate");
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
    Ui.settle();
  }

  @AfterEach
  void close() {
    if (Ui.ask(() -> bitext.editor().writing().mode().isOn())) {
      Ui.run(() -> bitext.editor().writing().mode().toggle());
    }
    bitext.close();
  }

  private Bead bead(int index) {
    return Ui.ask(() -> bitext.grid().rows().bead(index));
  }

  private void goToGap() {
    Ui.type(SWT.CTRL, 'u');
  }

  @Test
  void theTargetOfTheSelectedBeadIsOpenAtOnce() throws Exception {
    assertEquals(FIRST, OpenField.text());
    assertTrue(Files.size(Screenshot.keep("translate")) > 0);
  }

  @Test
  void arrowsGoFromBeadToBeadAtTheFirstAndLastLine() {
    Ui.press(SWT.ARROW_DOWN);
    assertEquals(bitext.value(BitextColumn.TARGET, 1), OpenField.text());
    Ui.press(SWT.CTRL, SWT.HOME);
    Ui.press(SWT.ARROW_UP);
    assertEquals(FIRST, OpenField.text());
  }

  @Test
  void controlUGoesToTheNextGapWhichInvitesToType() throws Exception {
    goToGap();
    assertEquals("", OpenField.text());
    assertTrue(Files.size(Screenshot.keep("translate-gap")) > 0);
  }

  @Test
  void whatIsTypedInAGapIsADraftOnceLeft() {
    goToGap();
    Ui.write("the weather was cold");
    Ui.press(SWT.ARROW_UP);
    assertEquals("the weather was cold", bead(ADDED).getTarget().get(0).getText());
    assertEquals(TranslationState.DRAFT, bead(ADDED).getTarget().get(0).getState());
    assertEquals(LinkType.TRANSLATION, bead(ADDED).getLinkType());
    assertEquals(BeadStatus.UNREVIEWED, bead(ADDED).getStatus());
  }

  @Test
  void controlEnterConfirmsAndGoesToTheNextUntranslated() throws Exception {
    byte[] before = Files.readAllBytes(bitext.path());
    goToGap();
    Ui.write("the weather was cold");
    Ui.press(SWT.CTRL, SWT.CR);
    assertEquals(TranslationState.TRANSLATED, bead(ADDED).getTarget().get(0).getState());
    assertEquals(BeadStatus.ACCEPTED, bead(ADDED).getStatus());
    assertFalse(OpenField.isOpen(bitext));
    assertTrue(Files.size(Screenshot.keep("translate-done")) > 0);
    Ui.type(SWT.CTRL, 'z');
    assertTrue(bead(ADDED).getTarget().isEmpty());
    Ui.run(() -> bitext.editor().doSave(new NullProgressMonitor()));
    assertArrayEquals(before, Files.readAllBytes(bitext.path()));
  }

  @Test
  void theFooterCountsTheWordsOfTheOriginal() {
    assertEquals("Words translated: 60 · left: 5", words());
    goToGap();
    Ui.write("the weather was cold");
    Ui.press(SWT.CTRL, SWT.CR);
    assertEquals("Words translated: 65 · left: 0", words());
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
    assertEquals("", words());
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
  }

  private String words() {
    return Ui.ask(() -> bitext.editor().footer().words());
  }

  @Test
  void enterGoesToTheBeadBelow() {
    Ui.write(" again");
    Ui.press(SWT.CR);
    assertEquals(FIRST + " again", bead(0).getTarget().get(0).getText());
    assertEquals(bitext.value(BitextColumn.TARGET, 1), OpenField.text());
  }

  @Test
  void afterEscapeTheKeysOfTheGridActAndEnterOpensAgain() {
    Ui.press(SWT.ESC);
    Ui.type(0, 'a');
    Ui.press(SWT.ESC);
    assertEquals(BeadStatus.ACCEPTED, bead(0).getStatus());
    Ui.press(SWT.CR);
    assertEquals(FIRST, OpenField.text());
  }

  @Test
  void theSourceIsCopiedAndTheTextCleared() {
    goToGap();
    Ui.type(SWT.CTRL | SWT.SHIFT, 'i');
    assertEquals("وكان الطقس بارداً يوم الاجتماع.", OpenField.text());
    Ui.press(SWT.CTRL | SWT.SHIFT, SWT.DEL);
    assertEquals("", OpenField.text());
  }

  @Test
  void theOtherDirectionWritesTheSource() throws Exception {
    Ui.type(SWT.CTRL | SWT.SHIFT, 'd');
    assertEquals(bitext.value(BitextColumn.SOURCE, 0), OpenField.text());
    goToGap();
    OpenField.copy("يسرد المرفق أسماء المشاركين.");
    Ui.type(SWT.CTRL, 'v');
    assertTrue(Files.size(Screenshot.keep("translate-source")) > 0);
    Ui.press(SWT.CTRL, SWT.CR);
    assertEquals("يسرد المرفق أسماء المشاركين.", bead(6).getSource().get(0).getText());
  }

  @Test
  void theModeAndItsDirectionAreRememberedForTheBitext() {
    Ui.type(SWT.CTRL | SWT.SHIFT, 'd');
    bitext.reopen();
    Ui.settle();
    assertTrue(Ui.ask(() -> bitext.editor().writing().mode().isOn()));
    Ui.waitUntil("the source is open", () -> bitext.editor().writing().isOpen());
    assertEquals(bitext.value(BitextColumn.SOURCE, 0), OpenField.text());
  }

  @Test
  void statesAreSetByKeys() {
    Ui.type(SWT.CTRL | SWT.SHIFT, '3');
    assertEquals(TranslationState.REVISED, bead(0).getTarget().get(0).getState());
  }

  @Test
  void choosingAnotherBeadOpensItsTarget() {
    Ui.write(" again");
    Ui.run(() -> bitext.grid().select(2));
    Ui.settle();
    assertEquals(FIRST + " again", bead(0).getTarget().get(0).getText());
    assertEquals("Report of the mission (UNAMI) 2014", OpenField.text());
  }
}

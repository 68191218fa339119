package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

/** Tags are written, copied and deleted as one character each. */
final class WrittenTagsTest {

  private static final String TAG = "\uFFFC";

  private final BitextProject project = SampleBitext.tagged();

  private static Segment target(OpenBitext bitext) {
    return Ui.ask(() -> bitext.grid().rows().bead(0).getTarget().get(0));
  }

  private static List<Integer> offsets(Segment segment) {
    return segment.getCodes().stream().map(InlineCode::getOffset).sorted().toList();
  }

  private OpenBitext openTarget(String name) throws Exception {
    OpenBitext bitext = OpenBitext.of(project, name);
    Ui.press(SWT.ARROW_RIGHT);
    Ui.press(SWT.ARROW_RIGHT);
    Ui.press(SWT.F2);
    return bitext;
  }

  @Test
  void theCaretStepsOverATagAndTypingMovesTheTagsBehind() throws Exception {
    try (OpenBitext bitext = openTarget("tags-step")) {
      assertEquals("The " + TAG + "minister" + TAG + " said today" + TAG, OpenField.text());
      Ui.press(SWT.HOME);
      for (int i = 0; i < 5; i++) {
        Ui.press(SWT.ARROW_RIGHT);
      }
      Ui.write("old ");
      assertTrue(Files.size(Screenshot.keep("written-tags")) > 0);
      Ui.press(SWT.F2);
      assertEquals("The old minister said today", target(bitext).getText());
      assertEquals(List.of(4, 16, 27), offsets(target(bitext)));
    }
  }

  @Test
  void aTagIsDeletedAsOneAndComesBackByUndo() throws Exception {
    try (OpenBitext bitext = openTarget("tags-delete")) {
      Ui.press(SWT.BS);
      assertEquals("The " + TAG + "minister" + TAG + " said today", OpenField.text());
      Ui.type(SWT.CTRL, 'z');
      Ui.write(".");
      Ui.press(SWT.CR);
      assertEquals(List.of(4, 12, 23), offsets(target(bitext)));
    }
  }

  @Test
  void aProtectedTagStays() throws Exception {
    project.getAlignments().get(0).getBeads().get(0).getTarget().get(0).getCodes().stream()
        .forEach(code -> code.setDeletable(false));
    try (OpenBitext bitext = openTarget("tags-protected")) {
      Ui.press(SWT.BS);
      assertEquals("The " + TAG + "minister" + TAG + " said today" + TAG, OpenField.text());
    }
  }

  @Test
  void aPieceThatIsCutAndPastedKeepsItsTags() throws Exception {
    try (OpenBitext bitext = openTarget("tags-paste")) {
      Ui.run(() -> OpenField.focused().setSelection(4, 14));
      Ui.type(SWT.CTRL, 'x');
      Ui.press(SWT.END);
      Ui.type(SWT.CTRL, 'v');
      Ui.press(SWT.F2);
      assertEquals("The  said todayminister", target(bitext).getText());
      assertEquals(List.of(15, 15, 23), offsets(target(bitext)));
    }
  }

  @Test
  void missingTagsComeInOneAfterTheOtherOrAroundASelection() throws Exception {
    project.getAlignments().get(0).getBeads().get(0).getTarget().get(0).getCodes().clear();
    try (OpenBitext bitext = openTarget("tags-missing")) {
      Ui.run(() -> OpenField.focused().setSelection(new Point(4, 12)));
      Ui.press(SWT.F9);
      assertEquals("The " + TAG + "minister" + TAG + " said today", OpenField.text());
      Ui.press(SWT.CTRL, SWT.END);
      Ui.press(SWT.ALT, SWT.ARROW_DOWN);
      Ui.press(SWT.F2);
      assertEquals(List.of(4, 12, 23), offsets(target(bitext)));
    }
  }

  @Test
  void inAnArabicTextTagsAndCaretStandWhereTheyBelong() throws Exception {
    try (OpenBitext bitext = OpenBitext.of(project, "tags-arabic")) {
      Ui.press(SWT.F2);
      OpenField.copy(" في بغداد");
      Ui.type(SWT.CTRL, 'v');
      assertTrue(Files.size(Screenshot.keep("written-tags-arabic")) > 0);
      Ui.press(SWT.F2);
      assertEquals("قال الوزير اليوم في بغداد", bitext.value(BitextColumn.SOURCE, 0));
    }
  }
}

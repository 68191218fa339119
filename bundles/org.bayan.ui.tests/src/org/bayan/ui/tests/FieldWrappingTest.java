package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bayan.ui.internal.grid.SegmentLayouts;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.TextLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text does not move when it is opened for writing: its lines end where they ended before. */
final class FieldWrappingTest {

  private static final String TEXT =
      "Ministers and senior officials of sixty partners of the Global Coalition met in Brussels";

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "wrapping");
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  @Test
  void linesEndInTheFieldWhereTheyEndInTheCell() {
    Keys.press("Tab E");
    StyledText field = OpenField.focused();
    List<String> apart = new ArrayList<>();
    for (int length = 1; length < TEXT.length(); length++) {
      String text = "a ".repeat(3) + TEXT.substring(length) + " " + TEXT.substring(0, length);
      Ui.run(() -> field.setText(text));
      Ui.settle();
      if (!inField(field).equals(inCell(text))) {
        apart.add(text + inField(field) + inCell(text));
      }
    }
    Ui.press(SWT.ESC);
    // Widths are whole pixels here and fractions there, so that a rare line may still differ.
    assertTrue(apart.size() * 20 < TEXT.length(), apart::toString);
  }

  /** Where the lines begin. */
  private static List<Integer> inField(StyledText field) {
    return Ui.ask(
        () ->
            IntStream.range(0, field.getCharCount())
                .filter(
                    at ->
                        at == 0
                            || field.getTextBounds(at, at).y
                                > field.getTextBounds(at - 1, at - 1).y)
                .boxed()
                .toList());
  }

  private List<Integer> inCell(String text) {
    return Ui.ask(
        () -> {
          SegmentLayouts layouts = bitext.grid().layouts();
          int width =
              bitext
                  .grid()
                  .bounds(bitext.grid().selection().cursor().orElseThrow())
                  .orElseThrow()
                  .width;
          TextLayout layout = layouts.lay(Side.TARGET, text, width);
          int[] starts = layout.getLineOffsets();
          return Arrays.stream(starts).limit(starts.length - 1).boxed().toList();
        });
  }
}

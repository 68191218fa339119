package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.text.Direction;
import org.bayan.ui.internal.grid.BitextColumn;
import org.bayan.ui.internal.grid.TaggedText;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.swt.graphics.TextLayout;
import org.junit.jupiter.api.Test;

/** Inline codes are shown as small tags where they stand in the text. */
final class InlineTagsTest {

  private static final String TAG = "\uFFFC";

  private final BitextProject project = SampleBitext.tagged();

  private Segment source() {
    return project.getAlignments().get(0).getBeads().get(0).getSource().get(0);
  }

  private Segment target() {
    return project.getAlignments().get(0).getBeads().get(0).getTarget().get(0);
  }

  @Test
  void aTagStandsWhereItsCodeStands() {
    TaggedText text = TaggedText.of(target(), Direction.LEFT_TO_RIGHT);
    assertEquals("The " + TAG + "minister" + TAG + " said today" + TAG, text.text());
    assertEquals(
        List.of(
            new TaggedText.Tag(4, "1›"), new TaggedText.Tag(13, "‹1"), new TaggedText.Tag(25, "2")),
        text.tags());
  }

  @Test
  void arrowsPointIntoWhatTheyEncloseInArabicToo() {
    TaggedText text = TaggedText.of(source(), Direction.RIGHT_TO_LEFT);
    assertEquals(List.of("‹1", "1›", "2"), text.tags().stream().map(t -> t.label()).toList());
  }

  @Test
  void inAnArabicTextTagsFollowOneAnotherFromRightToLeft() throws Exception {
    try (OpenBitext bitext = OpenBitext.of(project, "tagged-order")) {
      int width = bitext.bounds(BitextColumn.SOURCE, 0).width;
      TaggedText text = TaggedText.of(source(), Direction.RIGHT_TO_LEFT);
      List<Integer> places =
          Ui.ask(
              () -> {
                TextLayout layout = bitext.grid().layouts().lay(Side.SOURCE, text, width);
                return text.tags().stream()
                    .map(tag -> layout.getBounds(tag.position(), tag.position()).x)
                    .toList();
              });
      assertTrue(places.get(0) > places.get(1), places.toString());
      assertTrue(places.get(1) > places.get(2), places.toString());
    }
  }

  @Test
  void tagsHaveRoomInTheTextAndArePaintedInIt() throws Exception {
    try (OpenBitext bitext = OpenBitext.of(project, "tagged")) {
      int width = bitext.bounds(BitextColumn.SOURCE, 0).width;
      TaggedText text = TaggedText.of(source(), Direction.RIGHT_TO_LEFT);
      int room =
          Ui.ask(
              () -> {
                TextLayout layout = bitext.grid().layouts().lay(Side.SOURCE, text, width);
                return layout.getBounds(4, 4).width;
              });
      assertTrue(room >= 10, "a tag is " + room + " wide");
      assertTrue(Files.size(Screenshot.keep("inline-tags")) > 0);
    }
  }
}

package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bayan.model.Segments;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;

/** Checks what became of segments and of what hangs on them. */
record SegmentChecks(BitextProject before, BitextProject after) {

  void check() {
    Map<String, Segment> old = byId(before);
    Map<String, Segment> now = byId(after);
    texts(after).forEach(this::checkText);
    for (Segment segment : old.values()) {
      Segment same = now.get(segment.getId());
      if (same != null) {
        assertEquals(segment.getText(), same.getText());
        assertEquals(segment.getState(), same.getState());
        assertEquals(segment.getStart(), same.getStart());
        assertEquals(segment.getEnd(), same.getEnd());
        assertTrue(same.getComments().size() >= segment.getComments().size());
      } else {
        assertFalse(ResegmentPropertyTest.spared(segment, text(before, segment)), segment.getId());
      }
    }
    assertEquals(comments(before), comments(after));
    assertEquals(count(before), count(after));
    assertEquals(
        before.getDismissals().get(0).getSegments().isEmpty(),
        after.getDismissals().get(0).getSegments().isEmpty());
  }

  private void checkText(Text text) {
    Set<String> earlier = byId(before).keySet();
    int lastBefore =
        texts(before)
            .filter(one -> one.getId().equals(text.getId()))
            .findFirst()
            .get()
            .getLastSegment();
    Set<String> ids = new HashSet<>();
    for (TextUnit unit : text.getUnits()) {
      int at = unit.getStart();
      for (Segment segment : unit.getSegments()) {
        assertTrue(ids.add(segment.getId()));
        int number = Integer.parseInt(segment.getId().replaceAll(".*\\.s", ""));
        assertTrue(earlier.contains(segment.getId()) || number > lastBefore);
        assertTrue(number <= text.getLastSegment());
        if (segment.getEnd() > segment.getStart()) {
          assertTrue(segment.getStart() >= at, segment.getId());
          at = segment.getEnd();
        }
      }
      Set<Integer> all = new TreeSet<>();
      letters(text, unit.getStart(), unit.getEnd(), all);
      assertEquals(all, letters(unit.getSegments()));
    }
  }

  /** Places in the raw text, of characters that segments cover and that are no white space. */
  static Set<Integer> letters(List<Segment> segments) {
    Set<Integer> letters = new TreeSet<>();
    for (Segment segment : segments) {
      Text text = (Text) segment.getUnit().eContainer();
      letters(text, segment.getStart(), segment.getEnd(), letters);
    }
    return letters;
  }

  private static void letters(Text text, int start, int end, Set<Integer> letters) {
    for (int at = start; at < end; at++) {
      char character = text.getRaw().charAt(at);
      if (!Character.isWhitespace(character) && character != '\u00A0') {
        letters.add(at);
      }
    }
  }

  static Map<String, Segment> byId(BitextProject project) {
    Map<String, Segment> segments = new HashMap<>();
    texts(project)
        .flatMap(text -> Segments.of(text).stream())
        .forEach(one -> segments.put(one.getId(), one));
    return segments;
  }

  private static Stream<Text> texts(BitextProject project) {
    return Stream.concat(Stream.of(project.getSource()), project.getTargets().stream());
  }

  private static Text text(BitextProject project, Segment segment) {
    return texts(project)
        .filter(text -> segment.getId().startsWith(text.getId() + "."))
        .findFirst()
        .get();
  }

  /** Each comment with the place in the raw text that it speaks of, if it names one. */
  private static Map<String, Integer> comments(BitextProject project) {
    Map<String, Integer> comments = new HashMap<>();
    for (Segment segment : byId(project).values()) {
      for (Comment comment : segment.getComments()) {
        comments.put(
            comment.getText(),
            comment.getStart() == null ? -1 : segment.getStart() + comment.getStart());
      }
    }
    return comments;
  }

  /** How many bookmarks and inline codes there are. */
  private static List<Integer> count(BitextProject project) {
    return List.of(
        byId(project).values().stream().mapToInt(one -> one.getBookmarks().size()).sum(),
        byId(project).values().stream().mapToInt(one -> one.getCodes().size()).sum());
  }
}

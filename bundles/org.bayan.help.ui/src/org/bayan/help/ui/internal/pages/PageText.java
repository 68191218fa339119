package org.bayan.help.ui.internal.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.text.Direction;

/**
 * A page as text.
 *
 * @param address where it is, without an anchor
 * @param title what it is called
 * @param direction in which its language is written
 * @param text all of it, a line a paragraph; a picture is U+FFFC, cells are parted by tabs
 * @param lines its lines, in order
 * @param spans its spans, outer ones before those inside
 * @param anchors the offsets that links can lead to, by their names
 */
public record PageText(
    String address,
    String title,
    Direction direction,
    String text,
    List<PageLine> lines,
    List<PageSpan> spans,
    Map<String, Integer> anchors) {

  public PageText {
    lines = List.copyOf(lines);
    spans = List.copyOf(spans);
    anchors = Map.copyOf(anchors);
  }

  /** The links, in order. */
  public List<PageSpan> links() {
    return of(PageSpan.Kind.LINK).toList();
  }

  /** The link at an offset. */
  public Optional<PageSpan> linkAt(int offset) {
    return of(PageSpan.Kind.LINK).filter(link -> link.contains(offset)).findFirst();
  }

  /** The pictures, in order. */
  public List<PageSpan> pictures() {
    return of(PageSpan.Kind.PICTURE).toList();
  }

  private Stream<PageSpan> of(PageSpan.Kind kind) {
    return spans.stream().filter(span -> span.kind() == kind);
  }
}

package org.bayan.okapi.internal.direction;

import java.util.Optional;
import org.bayan.text.Direction;

/**
 * How {@code fo:text-align} is read. The standard counts {@code start} and {@code end} from the
 * edge where lines begin (OpenDocument 1.3 part 3, 20.222). LibreOffice and its relatives write and
 * read {@code start} for the left edge and {@code end} for the right one, whatever the direction
 * (seen in 7.4). Nobody disagrees on {@code left} and {@code right}, so these are written for
 * right-to-left text.
 */
enum OdfAlignment {
  STANDARD,
  OF_LIBREOFFICE;

  /** An edge of a line, or any other alignment. */
  enum Edge {
    LEADING,
    TRAILING,
    NEITHER;

    Edge opposite() {
      return switch (this) {
        case LEADING -> TRAILING;
        case TRAILING -> LEADING;
        case NEITHER -> NEITHER;
      };
    }
  }

  /** The edge that an alignment means in a paragraph of this direction. */
  Edge edge(Optional<String> alignment, Direction direction) {
    boolean leftToRight = direction == Direction.LEFT_TO_RIGHT;
    return switch (alignment.orElse("")) {
      case "" -> Edge.LEADING;
      case "start" -> edge(this == STANDARD || leftToRight);
      case "end" -> edge(this == OF_LIBREOFFICE && !leftToRight);
      case "left" -> edge(leftToRight);
      case "right" -> edge(!leftToRight);
      default -> Edge.NEITHER;
    };
  }

  private static Edge edge(boolean leading) {
    return leading ? Edge.LEADING : Edge.TRAILING;
  }

  /** The word for an edge, understood by all in the same way. */
  static String word(Edge edge, Direction direction) {
    if (direction == Direction.LEFT_TO_RIGHT) {
      return edge == Edge.LEADING ? "start" : "end";
    }
    return edge == Edge.LEADING ? "right" : "left";
  }

  /** Whether all read an alignment as this edge. */
  static boolean means(Optional<String> alignment, Edge edge, Direction direction) {
    boolean isSaid = alignment.isPresent() || direction == Direction.LEFT_TO_RIGHT;
    return isSaid
        && STANDARD.edge(alignment, direction) == edge
        && OF_LIBREOFFICE.edge(alignment, direction) == edge;
  }
}

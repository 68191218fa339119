package org.bayan.core.memory;

import java.util.ArrayList;
import java.util.List;
import org.bayan.model.memory.InlineText;
import org.bayan.model.memory.TextCode;

/**
 * What inline codes do in a text: a pair of them as one, others each by itself. Highlights are
 * none.
 *
 * @param shape how it stands
 * @param code the code, of a pair the one that opens it
 * @param first its index among the codes of the text
 * @param last that of the closing code, the same for what is no pair
 */
record CodePart(Shape shape, TextCode code, int first, int last) {

  /** How a part stands. */
  enum Shape {
    /** It opens and closes. */
    PAIR,
    /** It stands alone. */
    SINGLE,
    /** It opens what closes elsewhere. */
    OPENING,
    /** It closes what opens elsewhere. */
    CLOSING
  }

  /** The parts of a text, in the order of their first codes. */
  static List<CodePart> of(InlineText text) {
    List<CodePart> parts = new ArrayList<>();
    List<TextCode> codes = text.codes();
    for (int i = 0; i < codes.size(); i++) {
      TextCode code = codes.get(i);
      switch (code.kind()) {
        case OPENING -> parts.add(opened(codes, i));
        case PLACEHOLDER, UNKNOWN -> parts.add(new CodePart(Shape.SINGLE, code, i, i));
        case ISOLATED_OPENING -> parts.add(new CodePart(Shape.OPENING, code, i, i));
        case ISOLATED_CLOSING -> parts.add(new CodePart(Shape.CLOSING, code, i, i));
        case CLOSING, HIGHLIGHT_START, HIGHLIGHT_END -> {
          // The end of a pair belongs to its beginning.
        }
      }
    }
    return parts;
  }

  private static CodePart opened(List<TextCode> codes, int index) {
    TextCode code = codes.get(index);
    for (int i = index + 1; i < codes.size(); i++) {
      if (codes.get(i).kind() == TextCode.Kind.CLOSING && codes.get(i).pair().equals(code.pair())) {
        return new CodePart(Shape.PAIR, code, index, i);
      }
    }
    return new CodePart(Shape.OPENING, code, index, index);
  }

  boolean hasShapeOf(CodePart other) {
    return shape == other.shape;
  }

  /** Whether both do the same; not where nothing is said of one. */
  boolean hasTypeOf(CodePart other) {
    return hasShapeOf(other) && !code.type().isEmpty() && code.type().equals(other.code.type());
  }

  /** Whether both are the same in the document. */
  boolean isSameAs(CodePart other) {
    return hasShapeOf(other)
        && code.type().equals(other.code.type())
        && code.content().equals(other.code.content());
  }

  /** Whether both may do the same, as nothing is said of one. */
  boolean mayBe(CodePart other) {
    return hasShapeOf(other) && (code.type().isEmpty() || other.code.type().isEmpty());
  }
}

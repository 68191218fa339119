package org.bayan.exchange.tmx;

import java.util.Map;

/** A part of the content of a segment. */
public sealed interface TmxPart {

  /** The elements that stand for inline codes. */
  enum CodeKind {
    /** The beginning of a pair. */
    BPT,
    /** The end of a pair. */
    EPT,
    /** Half a pair; the other half is in another segment. */
    IT,
    /** A code that stands by itself. */
    PH,
    /** A code of unknown kind, no longer in use. */
    UT
  }

  /**
   * Text.
   *
   * @param text not empty
   */
  record Text(String text) implements TmxPart {}

  /**
   * An inline code.
   *
   * @param kind which element it is
   * @param attributes such as {@code i}, {@code x} and {@code type}
   * @param data the native code: text and {@link Subflow}s
   */
  record Code(CodeKind kind, Map<String, String> attributes, TmxContent data) implements TmxPart {

    /** Keeps a copy that does not change. */
    public Code {
      attributes = Attributes.copy(attributes);
    }
  }

  /**
   * Highlighted content ({@code hi}).
   *
   * @param attributes {@code x} and {@code type}
   * @param content what is highlighted
   */
  record Highlight(Map<String, String> attributes, TmxContent content) implements TmxPart {

    /** Keeps a copy that does not change. */
    public Highlight {
      attributes = Attributes.copy(attributes);
    }
  }

  /**
   * A text inside a code, such as that of a footnote ({@code sub}).
   *
   * @param attributes {@code datatype} and {@code type}
   * @param content the text
   */
  record Subflow(Map<String, String> attributes, TmxContent content) implements TmxPart {

    /** Keeps a copy that does not change. */
    public Subflow {
      attributes = Attributes.copy(attributes);
    }
  }
}

package org.bayan.exchange.internal.tmx;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bayan.exchange.internal.tmx.write.ContentWriter;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.exchange.tmx.TmxContent;
import org.bayan.exchange.tmx.TmxPart;
import org.bayan.model.memory.InlineText;
import org.bayan.model.memory.TextCode;
import org.bayan.model.memory.TextCode.Kind;

/** Makes texts with codes at places of segments with codes in between. */
final class InlineTexts {

  private final StringBuilder text = new StringBuilder();
  private final List<TextCode> codes = new ArrayList<>(0);

  private InlineTexts() {}

  /** The text of a segment; what a code holds becomes markup. */
  static InlineText of(TmxContent content) {
    if (!content.hasCodes()) {
      return InlineText.of(content.text());
    }
    InlineTexts texts = new InlineTexts();
    texts.add(content);
    return new InlineText(texts.text.toString(), texts.codes);
  }

  private void add(TmxContent content) {
    for (TmxPart part : content.parts()) {
      switch (part) {
        case TmxPart.Text plain -> text.append(plain.text());
        case TmxPart.Highlight highlight -> {
          codes.add(code(Kind.HIGHLIGHT_START, highlight.attributes(), ""));
          add(highlight.content());
          codes.add(code(Kind.HIGHLIGHT_END, Map.of(), ""));
        }
        case TmxPart.Code code ->
            codes.add(code(kind(code), code.attributes(), markup(code.data())));
        case TmxPart.Subflow subflow ->
            throw new IllegalArgumentException("a subflow stands in a code: " + subflow);
      }
    }
  }

  private static Kind kind(TmxPart.Code code) {
    return switch (code.kind()) {
      case BPT -> Kind.OPENING;
      case EPT -> Kind.CLOSING;
      case PH -> Kind.PLACEHOLDER;
      case IT ->
          "end".equals(code.attributes().get("pos"))
              ? Kind.ISOLATED_CLOSING
              : Kind.ISOLATED_OPENING;
      case UT -> Kind.UNKNOWN;
    };
  }

  private TextCode code(Kind kind, Map<String, String> attributes, String content) {
    return new TextCode(
        kind,
        text.length(),
        attributes.getOrDefault("i", ""),
        attributes.getOrDefault("x", ""),
        attributes.getOrDefault("type", ""),
        attributes.getOrDefault("assoc", ""),
        content);
  }

  private static String markup(TmxContent data) {
    if (data.parts().isEmpty()) {
      return "";
    }
    StringWriter out = new StringWriter();
    try {
      new ContentWriter(new XmlWriter(out), true).write(data);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes every character that was read", e);
    }
    return out.toString();
  }
}

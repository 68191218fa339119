package org.bayan.exchange.internal.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bayan.exchange.bilingual.BilingualCode;
import org.bayan.exchange.bilingual.BilingualText;
import org.bayan.exchange.tmx.TmxContent;
import org.bayan.exchange.tmx.TmxPart;
import org.bayan.model.bitext.InlineCodeKind;

/** A text of a translation memory with its inline codes. */
final class TmxText {
  private final StringBuilder text = new StringBuilder();
  private final List<BilingualCode> codes = new ArrayList<>();
  private int unnamed;

  private TmxText() {}

  static BilingualText of(TmxContent content) {
    TmxText made = new TmxText();
    made.add(content);
    return new BilingualText(made.text.toString(), made.codes);
  }

  private void add(TmxContent content) {
    for (TmxPart part : content.parts()) {
      switch (part) {
        case TmxPart.Text plain -> text.append(plain.text());
        case TmxPart.Highlight highlight -> add(highlight.content());
        case TmxPart.Code code -> add(code);
        case TmxPart.Subflow subflow -> {
          // It is a text of its own, inside a code.
        }
      }
    }
  }

  private void add(TmxPart.Code code) {
    Map<String, String> attributes = code.attributes();
    String id = attributes.getOrDefault("i", attributes.getOrDefault("x", ""));
    codes.add(
        new BilingualCode(
            text.length(),
            kind(code),
            id.isEmpty() ? "p" + ++unnamed : id,
            attributes.getOrDefault("type", ""),
            code.data().text(),
            true));
  }

  private static InlineCodeKind kind(TmxPart.Code code) {
    return switch (code.kind()) {
      case BPT -> InlineCodeKind.OPENING;
      case EPT -> InlineCodeKind.CLOSING;
      case IT ->
          "end".equals(code.attributes().get("pos"))
              ? InlineCodeKind.CLOSING
              : InlineCodeKind.OPENING;
      case PH, UT -> InlineCodeKind.PLACEHOLDER;
    };
  }
}

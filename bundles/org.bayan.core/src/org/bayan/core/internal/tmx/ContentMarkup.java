package org.bayan.core.internal.tmx;

import java.util.Locale;
import java.util.Map;
import org.bayan.exchange.tmx.TmxContent;
import org.bayan.exchange.tmx.TmxPart;

/** A text with its inline codes as a person can read it: {@code <bpt i=1><b></bpt>big}. */
final class ContentMarkup {

  private final StringBuilder markup = new StringBuilder();

  ContentMarkup(TmxContent content) {
    append(content);
  }

  private void append(TmxContent content) {
    for (TmxPart part : content.parts()) {
      switch (part) {
        case TmxPart.Text text -> markup.append(text.text());
        case TmxPart.Code code ->
            element(code.kind().name().toLowerCase(Locale.ROOT), code.attributes(), code.data());
        case TmxPart.Highlight highlight ->
            element("hi", highlight.attributes(), highlight.content());
        case TmxPart.Subflow subflow -> element("sub", subflow.attributes(), subflow.content());
      }
    }
  }

  private void element(String name, Map<String, String> attributes, TmxContent content) {
    markup.append('<').append(name);
    attributes.forEach((key, value) -> markup.append(' ').append(key).append('=').append(value));
    markup.append('>');
    append(content);
    markup.append("</").append(name).append('>');
  }

  @Override
  public String toString() {
    return markup.toString();
  }
}

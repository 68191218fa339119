package org.bayan.exchange.internal.tmx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.bayan.exchange.tmx.TmxContent;
import org.bayan.exchange.tmx.TmxPart;
import org.bayan.exchange.tmx.TmxPart.CodeKind;
import org.bayan.exchange.tmx.TmxProblem.Kind;

/**
 * Reads what stands in a segment. Elements of other formats, such as the {@code g} of XLIFF or the
 * {@code b} of HTML, become codes of TMX that hold their tags.
 */
final class ContentReader {

  private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

  private final Cursor cursor;
  private int length;
  private int foreign;

  ContentReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads from the start tag, where the cursor is, to the end tag. */
  TmxContent read() throws XMLStreamException, IOException {
    return text();
  }

  /** Reads a text of its own. */
  private TmxContent text() throws XMLStreamException, IOException {
    TmxContent text = content(false);
    new CodePairCheck(cursor).check(text.parts());
    return text;
  }

  /** Reads the content of an element; inside a code, text is native code and there are subflows. */
  private TmxContent content(boolean inCode) throws XMLStreamException, IOException {
    String element = cursor.name();
    Parts parts = new Parts();
    for (int event = cursor.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = cursor.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        element(parts, inCode);
      } else if (cursor.isText()) {
        int before = parts.text.length();
        cursor.append(parts.text, element);
        requireShort(parts.text.length() - before);
      }
    }
    return new TmxContent(parts.end());
  }

  private void requireShort(int more) throws ReadFault {
    length += more;
    if (length > Cursor.LONGEST_TEXT) {
      throw new ReadFault(cursor.line(), "a segment is longer than 4 million characters");
    }
  }

  private void element(Parts parts, boolean inCode) throws XMLStreamException, IOException {
    String name = cursor.name();
    if (inCode && name.equals("sub")) {
      parts.add(new TmxPart.Subflow(cursor.attributes(), text()));
    } else if (!inCode && name.equals("hi")) {
      parts.add(new TmxPart.Highlight(cursor.attributes(), content(false)));
    } else if (!inCode && CODES.contains(name)) {
      CodeKind kind = CodeKind.valueOf(name.toUpperCase(Locale.ROOT));
      parts.add(new TmxPart.Code(kind, cursor.attributes(), content(true)));
    } else if (inCode) {
      cursor.unknown();
    } else {
      foreign(parts);
    }
  }

  /** An element of another format: its tags are codes, and what it holds is text. */
  private void foreign(Parts parts) throws XMLStreamException, IOException {
    String name = cursor.name();
    cursor.problem(
        Kind.FOREIGN_CODE, "<" + name + "> is no element of TMX and is read as an inline code");
    String tag = "<" + name + cursor.rawAttributes();
    TmxContent inside = content(false);
    if (inside.parts().isEmpty()) {
      parts.add(code(CodeKind.PH, Map.of(), tag + "/>"));
      return;
    }
    Map<String, String> pair = Map.of("i", "foreign" + ++foreign);
    parts.add(code(CodeKind.BPT, pair, tag + ">"));
    inside.parts().forEach(parts::add);
    parts.add(code(CodeKind.EPT, pair, "</" + name + ">"));
  }

  private static TmxPart code(CodeKind kind, Map<String, String> attributes, String data) {
    return new TmxPart.Code(kind, attributes, TmxContent.of(data));
  }

  /** Parts as they come, with text that comes in pieces put together. */
  private static final class Parts {
    private final List<TmxPart> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    void add(TmxPart part) {
      if (part instanceof TmxPart.Text plain) {
        text.append(plain.text());
      } else {
        endText();
        parts.add(part);
      }
    }

    private void endText() {
      if (!text.isEmpty()) {
        parts.add(new TmxPart.Text(text.toString()));
        text.setLength(0);
      }
    }

    List<TmxPart> end() {
      endText();
      return parts;
    }
  }
}

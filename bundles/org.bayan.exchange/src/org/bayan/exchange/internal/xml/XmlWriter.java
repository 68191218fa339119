package org.bayan.exchange.internal.xml;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import org.bayan.exchange.UnwritableCharacterException;
import org.bayan.text.XmlCharacters;

/**
 * Writes XML as it is told, character for character: no white space of its own, end tags always
 * written out (so that the result can be HTML too), characters that XML cannot hold refused.
 */
public final class XmlWriter {
  private static final String INDENT = "  ";

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** A writer on top of another; neither is closed here. */
  public XmlWriter(Writer out) {
    this.out = out;
  }

  /** Writes markup as it is, such as a document type declaration. */
  public XmlWriter markup(String markup) throws IOException {
    closeTag();
    out.write(markup);
    return this;
  }

  /** Begins a new line, indented by the number of open elements. */
  public XmlWriter line() throws IOException {
    return markup("\n" + INDENT.repeat(open.size()));
  }

  /** Begins an element; attributes may follow. */
  public XmlWriter start(String name) throws IOException {
    closeTag();
    out.write('<');
    out.write(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** An attribute of the element just begun; nothing is written for a null or empty value. */
  public XmlWriter attribute(String name, String value) throws IOException {
    if (value == null || value.isEmpty()) {
      return this;
    }
    require(value, "attribute " + name + " of <" + open.peek() + ">");
    out.write(' ');
    out.write(name);
    out.write("=\"");
    escape(value, true);
    out.write('"');
    return this;
  }

  /** Says that the element just begun is in no namespace, whatever those around it are in. */
  public XmlWriter emptyNamespace() throws IOException {
    out.write(" xmlns=\"\"");
    return this;
  }

  /** Character data. */
  public XmlWriter text(String text) throws IOException {
    require(text, "element <" + open.peek() + ">");
    closeTag();
    escape(text, false);
    return this;
  }

  /** Ends the innermost element. */
  public XmlWriter end() throws IOException {
    closeTag();
    out.write("</");
    out.write(open.pop());
    out.write('>');
    return this;
  }

  /** Ends the innermost element on a line of its own, below its start. */
  public XmlWriter endBlock() throws IOException {
    markup("\n" + INDENT.repeat(open.size() - 1));
    return end();
  }

  /** Ends the element just begun, which has no content, in one tag. */
  public XmlWriter endEmpty() throws IOException {
    open.pop();
    inTag = false;
    out.write("/>");
    return this;
  }

  /** An element with nothing but text. */
  public XmlWriter element(String name, String text) throws IOException {
    return start(name).text(text).end();
  }

  private void closeTag() throws IOException {
    if (inTag) {
      out.write('>');
      inTag = false;
    }
  }

  private static void require(String text, String place) throws IOException {
    OptionalInt forbidden = XmlCharacters.firstIllegal(text);
    if (forbidden.isPresent()) {
      throw new UnwritableCharacterException(place, forbidden.getAsInt());
    }
  }

  private void escape(String text, boolean attribute) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '&' -> out.write("&amp;");
        case '\r' -> out.write("&#xD;");
        case '"', '\n', '\t' -> out.write(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
        default -> out.write(c);
      }
    }
  }
}

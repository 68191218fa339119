package org.bayan.exchange.internal.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLStreamException;

/**
 * What a parser says of damaged XML, in the words of a user.
 *
 * @param line the line, from 1
 * @param why what is wrong, as the end of a sentence
 */
public record XmlDamage(int line, String why) {

  /** What the parser says of a file that is cut off. */
  private static final String CUT_OFF = "must start and end within the same entity";

  /**
   * What a failure of the parser says.
   *
   * @throws IOException when the stream could not be read, so that nothing is known of the XML
   */
  public static XmlDamage of(XMLStreamException failure) throws IOException {
    if (failure.getNestedException() instanceof IOException io && !isOfContent(io)) {
      throw io;
    }
    return new XmlDamage(line(failure), "the XML is damaged: " + reason(failure));
  }

  /** Whether the content is at fault, and not the reading of it. */
  private static boolean isOfContent(IOException e) {
    return e instanceof EndlessPieceException
        || e instanceof CharacterCodingException
        || e instanceof CharConversionException
        || e instanceof UnsupportedEncodingException;
  }

  private static int line(XMLStreamException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
  }

  /** The parser's words without the place that it puts before them. */
  private static String reason(XMLStreamException e) {
    if (e.getNestedException() instanceof CharacterCodingException) {
      return "a byte here or a little below is not UTF-8, which the file declares to be in";
    }
    String message = String.valueOf(e.getMessage());
    if (message.contains(CUT_OFF)) {
      return "the file ends before everything that was begun has its end";
    }
    int words = message.indexOf("Message: ");
    String reason = words < 0 ? message : message.substring(words + "Message: ".length());
    String line = reason.strip().replaceAll("\\s+", " ");
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}

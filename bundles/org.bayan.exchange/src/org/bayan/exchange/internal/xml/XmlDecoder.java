package org.bayan.exchange.internal.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file, decoded strictly as its first bytes say (XML 1.0, appendix F): by
 * a byte order mark, by the zero bytes of UTF-16, or as it is declared; UTF-8 where nothing is.
 *
 * @param reader the characters, after the mark; a malformed byte makes it throw a {@link
 *     java.nio.charset.CharacterCodingException}
 * @param encoding the name of the encoding
 */
public record XmlDecoder(Reader reader, String encoding) {

  private static final int PROLOG = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

  /**
   * Begins to decode.
   *
   * @param in the bytes
   * @throws EncodingFault when the encoding that is declared is unknown, or cannot be
   * @throws IOException when it cannot be read
   */
  public static XmlDecoder open(InputStream in) throws IOException, EncodingFault {
    BufferedInputStream stream = new BufferedInputStream(in);
    stream.mark(PROLOG);
    byte[] start = stream.readNBytes(PROLOG);
    stream.reset();
    int mark = 0;
    Charset charset;
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      charset = StandardCharsets.UTF_8;
      mark = 3;
    } else if (begins(start, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (begins(start, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    } else if (begins(start, '<', 0)) {
      charset = StandardCharsets.UTF_16LE;
    } else if (begins(start, 0, '<')) {
      charset = StandardCharsets.UTF_16BE;
    } else {
      charset = declared(new String(start, StandardCharsets.ISO_8859_1));
    }
    stream.skipNBytes(mark);
    return new XmlDecoder(new InputStreamReader(stream, charset.newDecoder()), charset.name());
  }

  private static boolean begins(byte[] start, int... bytes) {
    if (start.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((start[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset declared(String start) throws EncodingFault {
    Matcher declaration = DECLARED.matcher(start);
    if (!declaration.find()) {
      return StandardCharsets.UTF_8;
    }
    String name = declaration.group(1);
    if (name.toUpperCase(Locale.ROOT).matches("(ISO-10646-)?(UTF|UCS)-?(16|32|2|4).*")) {
      throw new EncodingFault(
          "is declared to be in "
              + name
              + " but is not; declare what it is in, such as encoding=\"UTF-8\"");
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new EncodingFault(
          "is declared to be in \""
              + name
              + "\", an encoding that is not known here; save it as"
              + " UTF-8");
    }
  }

  /** The encoding of a file is unknown or wrong; the message is the end of a sentence. */
  public static final class EncodingFault extends Exception {
    private static final long serialVersionUID = 1L;

    EncodingFault(String why) {
      super(why);
    }
  }
}

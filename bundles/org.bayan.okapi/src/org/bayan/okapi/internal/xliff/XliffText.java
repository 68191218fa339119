package org.bayan.okapi.internal.xliff;

import java.io.CharConversionException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.bayan.okapi.internal.encoding.DeclaredCharset;
import org.bayan.okapi.internal.encoding.DecodedText;
import org.bayan.okapi.internal.encoding.MalformedTextException;
import org.bayan.okapi.internal.encoding.TextDecoder;
import org.bayan.okapi.internal.xml.XmlFaultException;
import org.bayan.okapi.xliff.XliffFault;

/** The characters of an XLIFF file, and what is said of those that are none. */
public final class XliffText {
  private static final String ANY_LANGUAGE = "und";

  private XliffText() {}

  /** A fault where the bytes are no text, or in another encoding than the file declares. */
  public static Optional<XliffFault> encodingFault(byte[] bytes) {
    Optional<DecodedText> decoded = decode(bytes);
    if (decoded.isEmpty()) {
      return Optional.of(new XliffFault(1, "the bytes are no text in the encoding of the file"));
    }
    Charset charset = decoded.get().charset();
    Optional<Charset> declared = DeclaredCharset.declaredIn(bytes);
    if (decoded.get().marked() || declared.isEmpty() || declared.get().equals(charset)) {
      return Optional.empty();
    }
    return Optional.of(
        new XliffFault(
            1,
            "the file declares the encoding %s, but is in %s; declare that, or save it as declared"
                .formatted(declared.get().name(), charset.name())));
  }

  /** The text; the bytes have no {@link #encodingFault}. */
  public static String of(byte[] bytes) {
    return decode(bytes).map(DecodedText::text).orElseThrow();
  }

  private static Optional<DecodedText> decode(byte[] bytes) {
    try {
      return TextDecoder.decode(bytes, Optional.empty(), ANY_LANGUAGE);
    } catch (MalformedTextException e) {
      // Its byte order mark promises another encoding.
      return Optional.empty();
    }
  }

  /** Why XML is not well-formed, as a clause. */
  public static String reason(XmlFaultException fault) {
    Throwable cause = fault.getCause();
    if (cause.getCause() instanceof CharConversionException || isEncoding(cause)) {
      return "a byte here or a little below is not "
          + StandardCharsets.UTF_8
          + ", or not in the encoding that the file declares";
    }
    return clause(String.valueOf(cause.getMessage()).lines().findFirst().orElse(""));
  }

  private static boolean isEncoding(Throwable cause) {
    return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("utf-8 ");
  }

  /** A sentence of a parser as a clause: no full stop, no capital, white space one space. */
  static String clause(String sentence) {
    String text = sentence.strip().replaceAll("\\s+", " ").replaceFirst("[.;]+$", "");
    boolean word = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
    return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }
}

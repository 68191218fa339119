package org.bayan.core.internal.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;

/** Tells of a text whether what is indexed of it has changed, whatever happened to its file. */
final class TextStamp {

  private static final byte END_OF_PARAGRAPH = 1;

  private TextStamp() {}

  /** A checksum of language, segments and the paragraphs that they stand in. */
  static String of(OfficialText text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, text.details().language());
      for (OfficialParagraph paragraph : text.paragraphs()) {
        paragraph.segmentTexts().forEach(segment -> add(digest, segment));
        digest.update(END_OF_PARAGRAPH);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}

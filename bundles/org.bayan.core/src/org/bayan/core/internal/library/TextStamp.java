package org.bayan.core.internal.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bayan.model.library.OfficialText;

/** Tells of a text whether what is indexed of it has changed, whatever happened to its file. */
final class TextStamp {

  private TextStamp() {}

  /** A checksum of language and segments. */
  static String of(OfficialText text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, text.details().language());
      text.segmentTexts().forEach(segment -> add(digest, segment));
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

package org.bayan.core.internal.tmx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.bayan.exchange.tmx.TmxUnit;
import org.bayan.exchange.tmx.TmxVariant;

/**
 * What tells a unit from others, in so few bytes that those of millions fit into memory: the first
 * 128 bits of a SHA-256, which no two units will share by chance.
 */
public record UnitDigest(long high, long low) {

  /** The digest of all that a unit says. */
  public static UnitDigest ofAll(TmxUnit unit) {
    return of(unit.attributes() + "\u0000" + unit.notes() + unit.properties() + unit.variants());
  }

  /** The digest of its languages and texts, with their inline codes. */
  public static UnitDigest ofTexts(TmxUnit unit) {
    StringBuilder texts = new StringBuilder();
    for (TmxVariant variant : unit.variants()) {
      texts
          .append(variant.language().toLowerCase(Locale.ROOT))
          .append('\u0000')
          .append(variant.content())
          .append('\u0000');
    }
    return of(texts.toString());
  }

  private static UnitDigest of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      ByteBuffer bytes = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
      return new UnitDigest(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package org.bayan.align.lexicon;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The lexicon for Arabic and English that ships; see {@code NOTICE} for what it was learned from.
 */
public final class ShippedLexicon {
  private static final String RESOURCE = "ar-en.lexicon";

  private ShippedLexicon() {}

  /** Loaded on first use. */
  private static final class Holder {
    private static final Lexicon LEXICON = load();
  }

  /** From Arabic to English. */
  public static Lexicon arabicEnglish() {
    return Holder.LEXICON;
  }

  private static Lexicon load() {
    try (InputStream in = ShippedLexicon.class.getResourceAsStream(RESOURCE)) {
      return LexiconFile.read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException("The lexicon that ships cannot be read.", e);
    } catch (LexiconFormatException e) {
      throw new IllegalStateException("The lexicon that ships " + e.getMessage() + ".", e);
    }
  }
}

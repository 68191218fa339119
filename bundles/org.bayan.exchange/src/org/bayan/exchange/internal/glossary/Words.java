package org.bayan.exchange.internal.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.bayan.exchange.GlossaryDirection;

/** The words in which a part of a glossary describes its terms: Arabic in Arabic ones. */
final class Words {
  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";

  private final String language;
  private final Properties words = new Properties();

  private Words(String language) throws IOException {
    this.language = language;
    String resource = "words." + language + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the bundle lacks " + resource);
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        words.load(reader);
      }
    }
  }

  /** The words for a part whose headwords are in a language. */
  static Words in(String headwords) throws IOException {
    return new Words(GlossaryDirection.suits(headwords, ARABIC) ? ARABIC : ENGLISH);
  }

  /** The language of the words. */
  String language() {
    return language;
  }

  /** The word for a constant of the model, empty where it goes without saying. */
  String of(Enum<?> constant) {
    return words.getProperty(
        constant.getDeclaringClass().getSimpleName() + "." + constant.name(), "");
  }

  /** The word of a key. */
  String of(String key) {
    return words.getProperty(key, "");
  }
}

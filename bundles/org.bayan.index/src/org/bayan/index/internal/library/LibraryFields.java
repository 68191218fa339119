package org.bayan.index.internal.library;

import java.util.Locale;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * The fields of the Lucene document of a passage.
 *
 * <ul>
 *   <li>{@code document}: the id of the text;
 *   <li>{@code segment}: the number of the segment;
 *   <li>{@code length}: how many keys it has;
 *   <li>{@code paragraph}: the number of the paragraph that it stands in;
 *   <li>{@code text}: what it says;
 *   <li>{@code keys.LANG}: the keys that the caller made, with their frequencies;
 *   <li>{@code words.LANG}: the words in order, folded; where the key of a word is another, it
 *       stands at the same place after {@link #KEY_MARK}.
 * </ul>
 */
final class LibraryFields {

  static final String DOCUMENT = "document";
  static final String SEGMENT = "segment";
  static final String LENGTH = "length";
  static final String PARAGRAPH = "paragraph";
  static final String TEXT = "text";

  /** What the user data of a commit call the version of format and keys. */
  static final String VERSION = "bayan.library.version";

  /** What they call the stamps of documents, before the id. */
  static final String STAMP = "bayan.library.stamp:";

  /** The version of these fields. */
  private static final int FORMAT = 2;

  /** No word begins with it. */
  static final char KEY_MARK = '\u0001';

  private static final String KEYS = "keys.";
  private static final String WORDS = "words.";

  private LibraryFields() {}

  /** The version of an index with these fields. */
  static String version(String keyVersion) {
    return FORMAT + "/" + keyVersion;
  }

  static String keys(String language) {
    return KEYS + code(language);
  }

  static String words(String language) {
    return WORDS + code(language);
  }

  static boolean isWords(String field) {
    return field.startsWith(WORDS);
  }

  private static String code(String language) {
    return Locale.forLanguageTag(language).getLanguage();
  }

  static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(options == IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}

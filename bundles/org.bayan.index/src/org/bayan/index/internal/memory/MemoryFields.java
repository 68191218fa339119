package org.bayan.index.internal.memory;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * The fields of the document of a unit, in version 1 of memories.
 *
 * <ul>
 *   <li>{@code unit}: the unit, see {@link UnitCode};
 *   <li>{@code number}: its number in the memory;
 *   <li>{@code id}: the id that whoever made the unit gave it, where there is one;
 *   <li>{@code pair}: a hash of languages and texts, by which duplicates are found;
 *   <li>{@code words.LANG}: the words of the text in order, folded. Where the {@linkplain WordKey
 *       key} of a word is another, it stands at the same place after {@link #KEY_MARK};
 *   <li>{@code whole.LANG}: a hash of the keys of the whole text;
 *   <li>{@code count.LANG}: how many words there are; 0 where a unit has several texts in the
 *       language.
 * </ul>
 */
final class MemoryFields {
  static final String UNIT = "unit";
  static final String NUMBER = "number";
  static final String ID = "id";
  static final String PAIR = "pair";

  /** No word begins with it. */
  static final char KEY_MARK = '\u0001';

  private static final String WORDS = "words.";
  private static final String WHOLE = "whole.";
  private static final String COUNT = "count.";

  private MemoryFields() {}

  static String words(String language) {
    return WORDS + language;
  }

  static String whole(String language) {
    return WHOLE + language;
  }

  static String count(String language) {
    return COUNT + language;
  }

  /** The language of a field of counts, or null for any other field. */
  static String languageOfCount(String field) {
    return field.startsWith(COUNT) ? field.substring(COUNT.length()) : null;
  }

  static FieldType wordsType() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}

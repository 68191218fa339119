package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.bayan.text.Token;
import org.bayan.text.search.SearchException;

/** A word of a concordance query. */
interface WordPattern {

  /**
   * The terms that a document must have one of.
   *
   * @param field the words of a language
   * @throws SearchException when there are too many of them
   */
  List<BytesRef> terms(IndexReader index, String field) throws IOException, SearchException;

  /**
   * Which words of a text it stands for.
   *
   * @param text the text
   * @param words its words, without marks
   */
  BitSet matches(String text, List<Token> words) throws SearchException;
}

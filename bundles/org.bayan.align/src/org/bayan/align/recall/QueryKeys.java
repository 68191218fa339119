package org.bayan.align.recall;

import java.util.List;
import org.bayan.align.internal.recall.Languages;
import org.bayan.align.internal.recall.QueryMaker;
import org.bayan.align.lexicon.Lexicon;

/** Turns a text into what its translation may have: a query for passages in another language. */
public final class QueryKeys {
  private final QueryMaker maker;

  /**
   * Queries from one language to another.
   *
   * @param sourceLanguage language of the texts, a BCP 47 tag
   * @param targetLanguage language of the passages, a BCP 47 tag
   * @param lexicons words that translate each other; those in other languages are passed over
   */
  public QueryKeys(String sourceLanguage, String targetLanguage, List<Lexicon> lexicons) {
    maker = new QueryMaker(new Languages(sourceLanguage, targetLanguage, lexicons));
  }

  /**
   * The query for the translation of a text, a group for each of its words that tells something.
   *
   * @return the groups in the order of the text; none where nothing can be looked for
   */
  public List<QueryGroup> of(String text) {
    return maker.query(text);
  }
}

package org.bayan.index.internal.memory;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.bayan.text.Token;
import org.bayan.text.search.Match;
import org.bayan.text.search.SearchException;
import org.bayan.text.search.SearchMode;
import org.bayan.text.search.TextSearch;

/** A word in any form, as {@link SearchMode#FORMS} has it. */
final class FormsPattern implements WordPattern {
  private final Token wanted;
  private final TextSearch search;

  FormsPattern(Token wanted) throws SearchException {
    this.wanted = wanted;
    this.search = TextSearch.of(wanted.text(), SearchMode.FORMS, false);
  }

  @Override
  public List<BytesRef> terms(IndexReader index, String field) {
    return wanted.isWord()
        ? KeyPostings.terms(new WordKey().of(wanted.key()))
        : List.of(new BytesRef(WordTerm.ofWord(wanted.key())));
  }

  @Override
  public BitSet matches(String text, List<Token> words) throws SearchException {
    Set<Integer> starts = search.find(text).stream().map(Match::start).collect(Collectors.toSet());
    BitSet found = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      found.set(i, starts.contains(words.get(i).start()));
    }
    return found;
  }
}

package org.bayan.terms.internal.match;

import java.util.List;
import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;
import org.bayan.terms.MatchKind;
import org.bayan.text.Token;

/** The terms of one language, ready to be found. */
public final class TermIndex {
  private final Vocabulary vocabulary;
  private final TermNode root = new TermNode();
  private int count;

  /**
   * An empty index.
   *
   * @param morphology that of the language
   */
  public TermIndex(Morphology morphology) {
    vocabulary = new Vocabulary(morphology);
  }

  /** Adds a term with its stored forms. */
  public void add(TermSection term) {
    add(term, term.getTerm(), MatchKind.EXACT);
    for (TermForm form : term.getForms()) {
      boolean spelling = form.getKind() == FormKind.SPELLING;
      add(term, form.getText(), spelling ? MatchKind.FOLDED : MatchKind.INFLECTED);
    }
    count++;
  }

  private void add(TermSection term, String written, MatchKind floor) {
    Words words = Words.of(written);
    insert(words.tokens(), new IndexedTerm(term, written, floor, count));
    List<Token> compounded = words.compounded();
    if (compounded.size() < words.size()) {
      MatchKind spelling = floor.weaker(MatchKind.FOLDED);
      insert(compounded, new IndexedTerm(term, written, spelling, count));
    }
  }

  private void insert(List<Token> words, IndexedTerm term) {
    if (words.stream().noneMatch(Token::isWord)) {
      return;
    }
    TermNode node = root;
    for (Token word : words) {
      node = node.childFor(vocabulary.add(word));
    }
    node.add(term);
  }

  TermNode root() {
    return root;
  }

  boolean isFunctionWord(String key) {
    return vocabulary.isFunctionWord(key);
  }

  boolean isFunctionPhrase(String first, String second) {
    return vocabulary.isFunctionPhrase(first, second);
  }

  WordMatches matches(Token textWord) {
    return vocabulary.matches(textWord);
  }
}

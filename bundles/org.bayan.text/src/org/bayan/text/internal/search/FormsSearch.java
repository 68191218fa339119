package org.bayan.text.internal.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;
import org.bayan.text.search.Match;
import org.bayan.text.search.TextSearch;

/** Finds words in other forms, one after the other as they are asked for. */
public final class FormsSearch implements TextSearch {

  private record Word(Token token, Set<String> forms) {}

  private final List<Word> wanted;
  private final boolean matchCase;

  /** A search for words; marks between them do not count. */
  public FormsSearch(String wanted, boolean matchCase) {
    this.wanted =
        Tokenizer.tokenize(wanted).stream()
            .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
            .map(token -> new Word(token, WordForms.wanted(token.key())))
            .toList();
    this.matchCase = matchCase;
  }

  @Override
  public List<Match> find(String text) {
    List<Match> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    List<Token> tokens = Tokenizer.tokenize(text);
    int at = 0;
    while (at + wanted.size() <= tokens.size()) {
      if (matches(tokens, at)) {
        int last = at + wanted.size() - 1;
        found.add(new Match(tokens.get(at).start(), tokens.get(last).end()));
        at += wanted.size();
      } else {
        at++;
      }
    }
    return found;
  }

  private boolean matches(List<Token> tokens, int at) {
    for (int word = 0; word < wanted.size(); word++) {
      if (!matches(wanted.get(word), tokens.get(at + word))) {
        return false;
      }
    }
    return true;
  }

  private boolean matches(Word word, Token token) {
    return token.kind() == word.token().kind()
        && !Collections.disjoint(word.forms(), WordForms.inText(token.key()))
        && (!matchCase || LetterCase.beginsAlike(word.token().text(), token.text()));
  }
}

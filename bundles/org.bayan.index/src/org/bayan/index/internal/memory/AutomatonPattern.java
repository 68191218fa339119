package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.bayan.text.Folding;
import org.bayan.text.Token;
import org.bayan.text.search.SearchException;
import org.bayan.text.search.SearchException.Problem;

/** A word that an automaton accepts in its folded form. */
final class AutomatonPattern implements WordPattern {

  /** A pattern that more words match says too little. */
  private static final int MOST_TERMS = 1000;

  private final Automaton automaton;
  private final CharacterRunAutomaton matcher;

  private AutomatonPattern(Automaton automaton) throws SearchException {
    try {
      this.automaton = Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    } catch (TooComplexToDeterminizeException e) {
      throw new SearchException(Problem.TOO_SLOW, String.valueOf(e.getMessage()));
    }
    this.matcher = new CharacterRunAutomaton(this.automaton);
  }

  /** The word as it is written, folded. */
  static AutomatonPattern exact(String folded) throws SearchException {
    return new AutomatonPattern(Automata.makeString(folded));
  }

  /** A word with {@code *} and {@code ?}. */
  static AutomatonPattern wildcard(String pattern) throws SearchException {
    try {
      return new AutomatonPattern(
          WildcardQuery.toAutomaton(
              new Term("", Folding.key(pattern)), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    } catch (TooComplexToDeterminizeException e) {
      throw new SearchException(Problem.TOO_SLOW, String.valueOf(e.getMessage()));
    }
  }

  /** A regular expression for a word. */
  static AutomatonPattern expression(String expression) throws SearchException {
    try {
      return new AutomatonPattern(new RegExp(folded(expression), RegExp.NONE).toAutomaton());
    } catch (IllegalArgumentException e) {
      throw new SearchException(Problem.EXPRESSION, String.valueOf(e.getMessage()));
    }
  }

  /** What follows a backslash stays. */
  private static String folded(String expression) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < expression.length(); i++) {
      if (expression.charAt(i) == '\\' && i + 1 < expression.length()) {
        folded.append(expression, i, i + 2);
        i++;
      } else {
        folded.append(Folding.key(expression.substring(i, i + 1)));
      }
    }
    return folded.toString();
  }

  @Override
  public List<BytesRef> terms(IndexReader index, String field) throws IOException, SearchException {
    CompiledAutomaton compiled = new CompiledAutomaton(automaton, false, true);
    Set<BytesRef> found = new TreeSet<>();
    for (LeafReaderContext leaf : index.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum all = compiled.getTermsEnum(terms);
        for (BytesRef term = all.next(); term != null; term = all.next()) {
          addWord(term, found);
        }
      }
    }
    return List.copyOf(found);
  }

  private static void addWord(BytesRef term, Set<BytesRef> found) throws SearchException {
    boolean key = term.length > 0 && term.bytes[term.offset] == MemoryFields.KEY_MARK;
    if (!key && found.add(BytesRef.deepCopyOf(term)) && found.size() > MOST_TERMS) {
      throw new SearchException(Problem.TOO_SLOW, "more than " + MOST_TERMS + " words match");
    }
  }

  @Override
  public BitSet matches(String text, List<Token> words) {
    BitSet found = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      found.set(i, matcher.run(words.get(i).key()));
    }
    return found;
  }
}

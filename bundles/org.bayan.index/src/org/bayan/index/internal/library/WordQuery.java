package org.bayan.index.internal.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.bayan.text.Token;

/** What a person looks for: words that must all be there, and words that follow each other. */
final class WordQuery {

  /** Words in quotation marks of any kind, or whatever stands between spaces. */
  private static final Pattern PART =
      Pattern.compile("[\"“”«»„]([^\"“”«»„]*)(?:[\"“”«»„]|$)|[^\\s\"“”«»„]+");

  private static final int MOST_PARTS = 100;

  /** What is written as it was asked for comes before its other forms. */
  private static final float OTHER_FORM = 0.5f;

  private final PassageWords words = new PassageWords();
  private final List<Part> parts = new ArrayList<>();

  private record Part(List<Token> tokens, boolean prefix) {}

  WordQuery(String written) {
    Matcher matcher = PART.matcher(written);
    while (matcher.find() && parts.size() < MOST_PARTS) {
      String text = matcher.group(1) == null ? matcher.group() : matcher.group(1);
      List<Token> tokens = PassageWords.tokens(text);
      if (!tokens.isEmpty()) {
        boolean prefix = tokens.size() == 1 && text.endsWith("*");
        parts.add(new Part(tokens, prefix));
      }
    }
  }

  /** The query; nothing when there are no words. */
  Optional<Query> in(List<String> fields) {
    if (parts.isEmpty() || fields.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : fields) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (Part part : parts) {
        all.add(query(part, field), Occur.MUST);
      }
      any.add(all.build(), Occur.SHOULD);
    }
    return Optional.of(any.build());
  }

  private Query query(Part part, String field) {
    Token first = part.tokens().get(0);
    if (part.prefix()) {
      return new PrefixQuery(new Term(field, PassageWords.word(first)));
    }
    if (part.tokens().size() == 1) {
      SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
      List<Term> terms = terms(first, field);
      for (int i = 0; i < terms.size(); i++) {
        forms.addTerm(terms.get(i), i == 0 ? 1 : OTHER_FORM);
      }
      return forms.build();
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (Token token : part.tokens()) {
      phrase.add(terms(token, field).toArray(Term[]::new));
    }
    return phrase.build();
  }

  /** The word as it is written, and what stands for its other forms. */
  private List<Term> terms(Token token, String field) {
    String word = PassageWords.word(token);
    String key = words.key(token);
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(field, word));
    terms.add(new Term(field, LibraryFields.KEY_MARK + key));
    if (!key.equals(word)) {
      terms.add(new Term(field, key));
    }
    return terms;
  }
}

package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.bayan.text.Token;
import org.bayan.text.search.SearchException;
import org.bayan.text.search.SearchMode;
import org.bayan.text.search.TextSearch;

/** A word in any form, as {@link SearchMode#FORMS} has it. */
final class FormsPattern implements WordPattern {
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_CORE = 3;
  private static final String PREFIXES = "ا?[وف]?(ب|ك|ل|س|ال|بال|كال|لل)?";
  private static final String SUFFIXES = "(هما|كما|ها|هم|هن|كم|كن|نا|ني|ه|ك|ي)";

  /** What certainly has an article under other clitics; of short words only with a doubled lam. */
  private static final Pattern BESIDE_ARTICLE =
      Pattern.compile("(?:[وف]?لل(?=\\p{L}{3})|(?:[وف]ال|[وف]?[بك]ال)(?=\\p{L}{4}))(.*)");

  private final Token wanted;
  private final List<String> keys;
  private final List<TextSearch> searches;

  FormsPattern(Token wanted) throws SearchException {
    this.wanted = wanted;
    List<TextSearch> made = new ArrayList<>();
    made.add(TextSearch.of(wanted.text(), SearchMode.FORMS, false));
    List<String> words = new ArrayList<>(List.of(wanted.key()));
    Matcher clitics = BESIDE_ARTICLE.matcher(wanted.key());
    if (clitics.matches()) {
      words.add(ARTICLE + clitics.group(1));
      made.add(TextSearch.of(words.getLast(), SearchMode.FORMS, false));
    }
    keys = List.copyOf(words);
    searches = List.copyOf(made);
  }

  /**
   * In Arabic those words that can be read as the wanted one with clitics: a key would be that of
   * many more, as a wanted word keeps the clitics that somebody wrote. Where these stand before an
   * article, the word with the article alone is wanted, too: who looks for {@code وللتحالف} wants
   * to know how {@code التحالف} is translated.
   */
  @Override
  public List<BytesRef> terms(IndexReader index, String field) throws IOException, SearchException {
    if (!wanted.isWord()) {
      return List.of(new BytesRef(WordTerm.ofWord(wanted.key())));
    }
    if (!wanted.key().codePoints().allMatch(FormsPattern::isArabicLetter)) {
      return KeyPostings.terms(new WordKey().of(wanted.key()));
    }
    String all = keys.stream().map(FormsPattern::expression).collect(Collectors.joining("|"));
    return AutomatonPattern.expression(all).terms(index, field);
  }

  private static boolean isArabicLetter(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
  }

  /** The words of which one of the readings of {@link org.bayan.text.ArabicClitics} is a word. */
  private static String expression(String folded) {
    boolean definite =
        folded.startsWith(ARTICLE) && folded.length() >= ARTICLE.length() + SHORTEST_CORE;
    String core = definite ? folded.substring(ARTICLE.length()) : folded;
    String whole = definite ? "|" + folded : "";
    String bound = core.endsWith("ه") ? core.substring(0, core.length() - 1) + "ت" : core;
    return "%s%s|%s(%s|%s)%s%s".formatted(PREFIXES, core, PREFIXES, core, bound, SUFFIXES, whole);
  }

  @Override
  public BitSet matches(String text, List<Token> words) throws SearchException {
    Set<Integer> starts = new HashSet<>();
    for (TextSearch search : searches) {
      search.find(text).forEach(match -> starts.add(match.start()));
    }
    BitSet found = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      found.set(i, starts.contains(words.get(i).start()));
    }
    return found;
  }
}

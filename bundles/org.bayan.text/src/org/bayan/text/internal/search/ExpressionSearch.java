package org.bayan.text.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.bayan.text.search.Match;
import org.bayan.text.search.SearchException;
import org.bayan.text.search.SearchException.Problem;
import org.bayan.text.search.TextSearch;

/** Finds what a regular expression describes, in a bounded number of steps. */
public final class ExpressionSearch implements TextSearch {

  private final Pattern pattern;

  /**
   * A search.
   *
   * @throws SearchException when the expression has a mistake
   */
  public ExpressionSearch(String expression, boolean matchCase) throws SearchException {
    int flags = Pattern.UNICODE_CHARACTER_CLASS;
    if (!matchCase) {
      flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }
    try {
      pattern = Pattern.compile(expression, flags);
    } catch (PatternSyntaxException e) {
      throw new SearchException(Problem.EXPRESSION, e.getDescription());
    }
  }

  @Override
  public List<Match> find(String text) throws SearchException {
    List<Match> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(new CountedText(text));
    try {
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          found.add(new Match(matcher.start(), matcher.end()));
        }
      }
    } catch (CountedText.TooOften | StackOverflowError e) {
      throw new SearchException(Problem.TOO_SLOW, "");
    }
    return found;
  }

  @Override
  public String replacement(String text, Match match, String replacement) throws SearchException {
    Matcher matcher = pattern.matcher(new CountedText(text));
    StringBuilder replaced = new StringBuilder();
    try {
      if (!matcher.find(match.start())) {
        return replacement;
      }
      matcher.appendReplacement(replaced, replacement);
    } catch (CountedText.TooOften | StackOverflowError e) {
      throw new SearchException(Problem.TOO_SLOW, "");
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new SearchException(Problem.REPLACEMENT, e.getMessage());
    }
    return replaced.substring(matcher.start());
  }
}

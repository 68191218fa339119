package org.bayan.text.search;

/** What is looked for, or what is to replace it, makes no sense. */
public final class SearchException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Problem {
    /** The regular expression has a mistake. */
    EXPRESSION,
    /** The regular expression takes too long on a text, as nested repetitions do. */
    TOO_SLOW,
    /** The replacement names a group that the expression does not have, or ends in a backslash. */
    REPLACEMENT
  }

  private final Problem problem;

  /**
   * A problem.
   *
   * @param detail what the parser of expressions said, for those who know them; may be empty
   */
  public SearchException(Problem problem, String detail) {
    super(detail);
    this.problem = problem;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }
}

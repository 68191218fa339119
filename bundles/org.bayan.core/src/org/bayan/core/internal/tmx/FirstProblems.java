package org.bayan.core.internal.tmx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bayan.core.tmx.FileProblem;

/** Keeps the first problems that are found and counts the others. */
public final class FirstProblems {

  private final int most;
  private final List<FileProblem> problems = new ArrayList<>();
  private long more;

  /**
   * None yet.
   *
   * @param most how many are kept
   */
  public FirstProblems(int most) {
    this.most = most;
  }

  /** Takes one. */
  public void add(FileProblem problem) {
    if (problems.size() < most) {
      problems.add(problem);
    } else {
      more++;
    }
  }

  /** Those that are kept, of each file in the order of its lines. */
  public List<FileProblem> problems() {
    return problems.stream()
        .sorted(Comparator.comparing(FileProblem::file).thenComparingInt(FileProblem::line))
        .toList();
  }

  /** How many more there were. */
  public long more() {
    return more;
  }
}

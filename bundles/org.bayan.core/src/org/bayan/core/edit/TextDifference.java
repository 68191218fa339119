package org.bayan.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which parts of a text have changed, word by word: all that is not in a longest common subsequence
 * of the words and marks of both texts.
 *
 * @param changes in order
 */
public record TextDifference(List<Replaced> changes) {

  /** Beyond this many pairs of words all that lies between the first and the last is changed. */
  private static final int MOST_PAIRS = 4_000_000;

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);

  /**
   * A part that has changed, in UTF-16 units.
   *
   * @param oldStart where it began
   * @param oldEnd where it ended, exclusive; the same where something came in
   * @param newStart where it begins now
   * @param newEnd where it ends now; the same where something went
   */
  public record Replaced(int oldStart, int oldEnd, int newStart, int newEnd) {}

  /** Copies the list. */
  public TextDifference {
    changes = List.copyOf(changes);
  }

  /** Compares two texts. */
  public static TextDifference of(String before, String after) {
    List<String> olds = tokens(before);
    List<String> news = tokens(after);
    int head = 0;
    int least = Math.min(olds.size(), news.size());
    while (head < least && olds.get(head).equals(news.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && olds.get(olds.size() - 1 - tail).equals(news.get(news.size() - 1 - tail))) {
      tail++;
    }
    List<String> oldMiddle = olds.subList(head, olds.size() - tail);
    List<String> newMiddle = news.subList(head, news.size() - tail);
    return new TextDifference(middle(oldMiddle, newMiddle, length(olds.subList(0, head))));
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private static int length(List<String> tokens) {
    return tokens.stream().mapToInt(String::length).sum();
  }

  private static List<Replaced> middle(List<String> olds, List<String> news, int start) {
    List<Replaced> changes = new ArrayList<>();
    if ((long) olds.size() * news.size() > MOST_PAIRS) {
      add(changes, start, start + length(olds), start, start + length(news));
      return changes;
    }
    int[][] common = common(olds, news);
    int oldAt = start;
    int newAt = start;
    int oldStart = start;
    int newStart = start;
    for (int i = 0, j = 0; i < olds.size() || j < news.size(); ) {
      boolean kept = i < olds.size() && j < news.size() && olds.get(i).equals(news.get(j));
      if (kept) {
        add(changes, oldStart, oldAt, newStart, newAt);
        oldAt += olds.get(i++).length();
        newAt += news.get(j++).length();
        oldStart = oldAt;
        newStart = newAt;
      } else if (j == news.size() || i < olds.size() && common[i + 1][j] >= common[i][j + 1]) {
        oldAt += olds.get(i++).length();
      } else {
        newAt += news.get(j++).length();
      }
    }
    add(changes, oldStart, oldAt, newStart, newAt);
    return changes;
  }

  private static void add(
      List<Replaced> changes, int oldStart, int oldEnd, int newStart, int newEnd) {
    if (oldEnd > oldStart || newEnd > newStart) {
      changes.add(new Replaced(oldStart, oldEnd, newStart, newEnd));
    }
  }

  /** The lengths of the longest common subsequences of what is left from each pair of words on. */
  private static int[][] common(List<String> olds, List<String> news) {
    int[][] common = new int[olds.size() + 1][news.size() + 1];
    for (int i = olds.size() - 1; i >= 0; i--) {
      for (int j = news.size() - 1; j >= 0; j--) {
        common[i][j] =
            olds.get(i).equals(news.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /** Whether nothing in a range of the old text has changed. */
  public boolean keeps(int start, int end) {
    return changes.stream()
        .noneMatch(
            one ->
                one.oldStart() < end && start < one.oldEnd()
                    || one.oldStart() == one.oldEnd()
                        && start < one.oldStart()
                        && one.oldStart() < end);
  }

  /**
   * Where an offset of the old text is now.
   *
   * @param before whether it belongs to what follows: then it moves behind what came in there
   */
  public int moved(int offset, boolean before) {
    int shift = 0;
    for (Replaced one : changes) {
      if (offset < one.oldStart()
          || offset == one.oldStart() && (one.oldEnd() > offset || !before)) {
        break;
      }
      if (offset < one.oldEnd()) {
        return Math.min(one.newStart() + offset - one.oldStart(), one.newEnd());
      }
      shift = one.newEnd() - one.oldEnd();
    }
    return offset + shift;
  }
}

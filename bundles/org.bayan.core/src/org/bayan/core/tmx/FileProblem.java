package org.bayan.core.tmx;

import java.nio.file.Path;
import org.bayan.exchange.tmx.TmxProblem;

/**
 * Something wrong in a file.
 *
 * @param file the file
 * @param line the line, from 1; 0 where it is not known
 * @param unit the number of the unit, from 1; 0 outside of units
 * @param kind the name of the kind of problem, in small letters; {@code unreadable} for a file that
 *     cannot be read to its end
 * @param sentence what is wrong, in English
 */
public record FileProblem(Path file, int line, int unit, String kind, String sentence) {

  /** A problem of a file. */
  public static FileProblem of(Path file, TmxProblem problem) {
    return new FileProblem(file, problem.line(), problem.unit(), problem.id(), problem.detail());
  }
}

package org.bayan.rcp.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The arguments of the application. */
public final class CommandLine {

  private CommandLine() {}

  /**
   * The files to open: every argument that is neither an option nor stands behind one. Options that
   * reach the application are meant for other bundles, and most have a value.
   *
   * @param arguments the arguments that the framework left
   * @param folder what relative paths are relative to
   * @return absolute paths, in order
   */
  public static List<Path> files(List<String> arguments, Path folder) {
    return IntStream.range(0, arguments.size())
        .filter(at -> !isOption(arguments, at) && !isOption(arguments, at - 1))
        .mapToObj(at -> folder.resolve(arguments.get(at)).normalize())
        .toList();
  }

  private static boolean isOption(List<String> arguments, int at) {
    return at >= 0 && arguments.get(at).startsWith("-");
  }
}

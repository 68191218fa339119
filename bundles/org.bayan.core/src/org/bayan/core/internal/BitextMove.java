package org.bayan.core.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bayan.model.bitext.BitextProject;

/** Lets what a bitext refers to be found after it, or what it refers to, was moved. */
public final class BitextMove {

  private final Path from;
  private final Path to;

  private BitextMove(Path from, Path to) {
    this.from = from.toAbsolutePath().normalize();
    this.to = to.toAbsolutePath().normalize();
  }

  /**
   * Changes the references of a bitext that is to be written to another file than it was read from.
   *
   * @param project the bitext
   * @param from the file that it was read from
   * @param to the file that it will be written to
   */
  public static void rebase(BitextProject project, Path from, Path to) {
    new BitextMove(from, to).change(project, file -> true);
  }

  /**
   * Changes the references of a bitext that was moved to files that were not.
   *
   * @param project the bitext
   * @param from the file that it was
   * @param to the file that it is now
   * @return whether any was changed
   */
  public static boolean follow(BitextProject project, Path from, Path to) {
    return new BitextMove(from, to).change(project, Files::exists);
  }

  /**
   * Changes the references of a bitext to files that were moved.
   *
   * @param project the bitext
   * @param bitext its file
   * @param moved where each file was, and where it is now
   * @return whether any was changed
   */
  public static boolean redirect(BitextProject project, Path bitext, Map<Path, Path> moved) {
    Path base = bitext.toAbsolutePath().normalize();
    return BitextUris.replace(
        project,
        uri ->
            BitextUris.file(uri, base)
                .map(moved::get)
                .map(
                    file ->
                        BitextUris.isRelative(uri)
                            ? RelativeUri.of(file, base)
                            : file.toUri().toString()));
  }

  private boolean change(BitextProject project, Predicate<Path> leads) {
    return !from.getParent().equals(to.getParent())
        && BitextUris.replace(project, uri -> rebased(uri, leads));
  }

  private Optional<String> rebased(String uri, Predicate<Path> leads) {
    return Optional.of(uri)
        .filter(BitextUris::isRelative)
        .flatMap(relative -> BitextUris.file(relative, from))
        .filter(leads)
        .map(file -> RelativeUri.of(file, to));
  }
}

package org.bayan.terms.ui.internal.concept;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.TermbaseChoice;
import org.bayan.exchange.TermbaseFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/**
 * A termbase that a concept may go to.
 *
 * @param file the file, which may not be there yet
 * @param used whether the bitext uses it already
 */
public record TermbaseTarget(Path file, boolean used) {

  private static final String NAME = "terms";

  /**
   * Those that are offered for a bitext: its own, the others of its project, and a new one.
   *
   * @param bitext its file
   * @param termbases those that it uses
   */
  public static List<TermbaseTarget> of(Path bitext, TermbaseChoice termbases) {
    List<TermbaseTarget> targets = new ArrayList<>();
    termbases.files().forEach(file -> targets.add(new TermbaseTarget(normal(file), true)));
    for (Path file : inProject(bitext)) {
      if (targets.stream().noneMatch(one -> one.file().equals(normal(file)))) {
        targets.add(new TermbaseTarget(normal(file), false));
      }
    }
    targets.add(new TermbaseTarget(free(bitext), false));
    return List.copyOf(targets);
  }

  /** What is said of it where it is offered. */
  public String label() {
    String pattern =
        isNew() ? Messages.termbaseNew : used() ? Messages.termbaseUsed : Messages.termbaseOther;
    return NLS.bind(pattern, file.getFileName());
  }

  /** The same where there is no bitext that would use it. */
  public String labelWithoutBitext() {
    return NLS.bind(isNew() ? Messages.termbaseMade : Messages.termbaseUsed, file.getFileName());
  }

  private static Path normal(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /** Whether the file is still to be made. */
  public boolean isNew() {
    return Files.notExists(file);
  }

  private static List<Path> inProject(Path bitext) {
    List<Path> found = new ArrayList<>();
    Optional<IFile> resource = OpenConcept.resource(bitext);
    try {
      if (resource.isPresent()) {
        resource
            .get()
            .getProject()
            .accept(
                proxy -> {
                  if (proxy.getType() == IResource.FILE
                      && proxy.getName().endsWith("." + TermbaseFile.EXTENSION)
                      && !proxy.isDerived()) {
                    found.add(proxy.requestResource().getLocation().toPath());
                  }
                  return true;
                },
                IResource.NONE);
      }
    } catch (CoreException e) {
      // A project that cannot be looked into offers nothing; a new termbase still is.
      ILog.of(TermbaseTarget.class).log(e.getStatus());
    }
    return found;
  }

  /** A file beside the bitext, or at the top of its project, that is not there yet. */
  private static Path free(Path bitext) {
    Path folder =
        OpenConcept.resource(bitext)
            .map(file -> file.getProject().getLocation().toPath())
            .orElse(normal(bitext).getParent());
    Path file = folder.resolve(NAME + "." + TermbaseFile.EXTENSION);
    for (int number = 2; Files.exists(file); number++) {
      file = folder.resolve(NAME + "-" + number + "." + TermbaseFile.EXTENSION);
    }
    return normal(file);
  }
}

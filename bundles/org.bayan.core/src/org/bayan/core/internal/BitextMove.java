package org.bayan.core.internal;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Property;
import org.bayan.model.bitext.ResourceReference;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Lets what a bitext refers to by relative URIs be found from another folder. */
public final class BitextMove {

  private static final Set<String> URIS = Set.of(OriginProperties.LOCATION, RulesRecord.RULES);

  private final Path from;
  private final Path to;
  private final Predicate<Path> leads;
  private boolean changed;

  /**
   * A move.
   *
   * @param leads which files, found from the old place, references are to lead to from the new one
   */
  private BitextMove(Path from, Path to, Predicate<Path> leads) {
    this.from = from.toAbsolutePath().normalize();
    this.to = to.toAbsolutePath().normalize();
    this.leads = leads;
  }

  /**
   * Changes the references of a bitext that is to be written to another file than it was read from.
   *
   * @param project the bitext
   * @param from the file that it was read from
   * @param to the file that it will be written to
   */
  public static void rebase(BitextProject project, Path from, Path to) {
    new BitextMove(from, to, file -> true).change(project);
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
    BitextMove move = new BitextMove(from, to, Files::exists);
    move.change(project);
    return move.changed;
  }

  private void change(BitextProject project) {
    if (from.getParent().equals(to.getParent())) {
      return;
    }
    Iterator<EObject> objects = EcoreUtil.getAllContents(project, true);
    while (objects.hasNext()) {
      EObject object = objects.next();
      if (object instanceof Property property && URIS.contains(property.getName())) {
        property.setValue(rebased(property.getValue()));
      } else if (object instanceof ResourceReference reference) {
        reference.setUri(rebased(reference.getUri()));
      }
    }
  }

  private String rebased(String uri) {
    if (uri == null) {
      return null;
    }
    try {
      if (URI.create(uri).isAbsolute()) {
        return uri;
      }
      Path file = Path.of(from.toUri().resolve(uri));
      if (!leads.test(file)) {
        return uri;
      }
      changed = true;
      return RelativeUri.of(file, to);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // Written by hand or on another system: it leads nowhere from either folder.
      return uri;
    }
  }
}

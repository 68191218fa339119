package org.bayan.core.internal;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
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
    BitextMove move = new BitextMove(from, to);
    if (move.from.getParent().equals(move.to.getParent())) {
      return;
    }
    Iterator<EObject> objects = EcoreUtil.getAllContents(project, true);
    while (objects.hasNext()) {
      EObject object = objects.next();
      if (object instanceof Property property && URIS.contains(property.getName())) {
        property.setValue(move.rebased(property.getValue()));
      } else if (object instanceof ResourceReference reference) {
        reference.setUri(move.rebased(reference.getUri()));
      }
    }
  }

  private String rebased(String uri) {
    if (uri == null) {
      return null;
    }
    try {
      return URI.create(uri).isAbsolute()
          ? uri
          : RelativeUri.of(Path.of(from.toUri().resolve(uri)), to);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // Written by hand or on another system: it leads nowhere from either folder.
      return uri;
    }
  }
}

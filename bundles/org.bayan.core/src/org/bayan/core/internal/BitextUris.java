package org.bayan.core.internal;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Property;
import org.bayan.model.bitext.ResourceReference;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The URIs by which a bitext refers to files: its documents, termbases and rules. */
public final class BitextUris {

  private static final Set<String> NAMES = Set.of(OriginProperties.LOCATION, RulesRecord.RULES);

  private BitextUris() {}

  /**
   * Puts other URIs in their place.
   *
   * @param other the URI in place of one; empty for the same
   * @return whether any was changed
   */
  static boolean replace(BitextProject project, Function<String, Optional<String>> other) {
    boolean changed = false;
    Iterator<EObject> objects = EcoreUtil.getAllContents(project, true);
    while (objects.hasNext()) {
      EObject object = objects.next();
      if (object instanceof Property property && NAMES.contains(property.getName())) {
        Optional<String> uri = Optional.ofNullable(property.getValue()).flatMap(other);
        uri.ifPresent(property::setValue);
        changed |= uri.isPresent();
      } else if (object instanceof ResourceReference reference) {
        Optional<String> uri = Optional.ofNullable(reference.getUri()).flatMap(other);
        uri.ifPresent(reference::setUri);
        changed |= uri.isPresent();
      }
    }
    return changed;
  }

  /** Whether a URI is relative to the file that holds it. */
  static boolean isRelative(String uri) {
    try {
      return !URI.create(uri).isAbsolute();
    } catch (IllegalArgumentException e) {
      // Written by hand: it leads nowhere.
      return false;
    }
  }

  /** The file that a URI leads to; empty for what is no file of this machine. */
  public static Optional<Path> file(String uri, Path bitext) {
    try {
      return Optional.of(Path.of(bitext.toUri().resolve(uri)).normalize());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // Written by hand, or on another system, or an address of the web.
      return Optional.empty();
    }
  }
}

package org.bayan.core.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bayan.core.internal.BitextUris;
import org.bayan.core.internal.RelativeUri;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;

/**
 * The libraries in which the official texts of a bitext are looked for.
 *
 * @param folders all of them; what the bitext names besides, it names no more
 * @param bitext the file of the bitext, which names them relative to itself
 */
public record NamedLibraries(List<Path> folders, Path bitext) {

  /** Copies the list. */
  public NamedLibraries {
    Objects.requireNonNull(bitext);
    folders = folders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
  }

  /** Writes them into a bitext. */
  void nameIn(BitextProject project) {
    List<ResourceReference> all = project.getResources();
    List<Path> missing = new ArrayList<>(folders);
    for (ResourceReference one : List.copyOf(all)) {
      if (one.getKind() == ResourceKind.LIBRARY) {
        if (!isWanted(one, missing)) {
          all.remove(one);
        } else if (!one.isEnabled()) {
          one.setEnabled(true);
        }
      }
    }
    missing.forEach(folder -> all.add(reference(folder)));
  }

  private boolean isWanted(ResourceReference reference, List<Path> missing) {
    return BitextUris.file(String.valueOf(reference.getUri()), bitext.toAbsolutePath())
        .map(folder -> missing.remove(folder.toAbsolutePath().normalize()))
        .orElse(false);
  }

  private ResourceReference reference(Path folder) {
    ResourceReference reference = BitextFactory.eINSTANCE.createResourceReference();
    reference.setKind(ResourceKind.LIBRARY);
    reference.setUri(RelativeUri.of(folder, bitext));
    return reference;
  }
}

package org.bayan.core.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.internal.BitextUris;
import org.bayan.core.internal.RelativeUri;
import org.bayan.core.memory.MemoryReference;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;

/**
 * Says which translation memories a bitext is worked on with, and how.
 *
 * @param here where the person is
 * @param memories all of them, the most important first; what the bitext names besides, it names no
 *     more
 * @param bitext the file of the bitext
 */
public record SetMemories(Bead here, List<MemoryReference> memories, Path bitext) implements Edit {

  /** Copies the list. */
  public SetMemories {
    Objects.requireNonNull(here);
    Objects.requireNonNull(bitext);
    memories = List.copyOf(memories);
  }

  @Override
  public Place applyTo(EditedBitext edited) throws EditException {
    edited.indexOf(here);
    List<ResourceReference> all = edited.project().getResources();
    Map<String, ResourceReference> known = new LinkedHashMap<>();
    for (ResourceReference one : all) {
      if (one.getKind() == ResourceKind.MEMORY) {
        known.putIfAbsent(place(one), one);
      }
    }
    List<ResourceReference> wanted = new ArrayList<>();
    for (MemoryReference memory : memories) {
      wanted.add(set(known.get(memory.place()), memory));
    }
    if (!wanted.equals(all.stream().filter(SetMemories::isMemory).toList())) {
      all.removeIf(SetMemories::isMemory);
      all.addAll(wanted);
    }
    return Place.of(here);
  }

  private static boolean isMemory(ResourceReference reference) {
    return reference.getKind() == ResourceKind.MEMORY;
  }

  private String place(ResourceReference reference) {
    return BitextUris.file(String.valueOf(reference.getUri()), bitext.toAbsolutePath())
        .map(Path::toString)
        .orElse(reference.getUri());
  }

  private ResourceReference set(ResourceReference known, MemoryReference memory) {
    ResourceReference reference =
        known == null ? BitextFactory.eINSTANCE.createResourceReference() : known;
    if (known == null) {
      reference.setKind(ResourceKind.MEMORY);
      Optional<Path> folder = memory.folder();
      reference.setUri(folder.map(one -> RelativeUri.of(one, bitext)).orElse(memory.place()));
    }
    if (reference.isEnabled() != memory.enabled()) {
      reference.setEnabled(memory.enabled());
    }
    if (reference.isWritable() != memory.writable()) {
      reference.setWritable(memory.writable());
    }
    if (reference.getPenalty() != memory.penalty()) {
      reference.setPenalty(memory.penalty());
    }
    return reference;
  }
}

package org.bayan.core.memory;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.bayan.model.bitext.ResourceReference;

/**
 * How a bitext uses a translation memory, whether that is there or not.
 *
 * @param place its folder, or the URI that leads to none
 * @param folder its folder; empty where the URI leads to none
 * @param name what people call it
 * @param enabled whether it is looked into
 * @param writable whether accepted beads are kept in it
 * @param penalty points taken off the score of its matches, 0..100
 */
public record MemoryReference(
    String place,
    Optional<Path> folder,
    String name,
    boolean enabled,
    boolean writable,
    int penalty) {

  /** Nothing may be null. */
  public MemoryReference {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(name, "name");
  }

  /** The memory in a folder, used in the usual way: looked into, not written, without penalty. */
  public static MemoryReference to(Path folder) {
    Path place = folder.toAbsolutePath().normalize();
    return new MemoryReference(place.toString(), Optional.of(place), name(place), true, false, 0);
  }

  /** The memory of a project, which has the name of that. */
  public static MemoryReference own(Path own, Path projectFolder) {
    return new MemoryReference(
        own.toString(), Optional.of(own), name(projectFolder.toAbsolutePath()), true, true, 0);
  }

  /** What a reference says; numbers written by hand are brought into their range. */
  static MemoryReference of(ResourceReference reference, Optional<Path> folder) {
    String place = folder.map(Path::toString).orElse(reference.getUri());
    String given = reference.getName();
    String name =
        given != null && !given.isBlank() ? given : folder.map(MemoryReference::name).orElse(place);
    return new MemoryReference(
        place,
        folder,
        name,
        reference.isEnabled(),
        reference.isWritable(),
        Math.clamp(reference.getPenalty(), 0, 100));
  }

  /** A memory that is named like all of its kind is called after the folder that it is in. */
  private static String name(Path folder) {
    Path name = folder.getFileName();
    Path parent = folder.getParent();
    boolean usual = name != null && name.toString().equals(BitextMemories.FOLDER);
    Path called =
        usual && parent != null && parent.getFileName() != null ? parent.getFileName() : name;
    return called == null ? folder.toString() : called.toString();
  }

  /** Whether this is the memory in a folder. */
  public boolean leadsTo(Path other) {
    return folder.filter(other::equals).isPresent();
  }
}

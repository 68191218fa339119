package org.bayan.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.core.TaskException;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Property;
import org.bayan.model.bitext.Text;

/** Finds the file that a document of a bitext was read from, unchanged since. */
public final class OriginalFile {

  private static final String LOCATION = "location";

  private final Origin origin;
  private final Path bitext;

  /**
   * The file of a document.
   *
   * @param origin the document
   * @param bitext the file that holds the bitext
   */
  public OriginalFile(Origin origin, Path bitext) {
    this.origin = origin;
    this.bitext = bitext.toAbsolutePath().normalize();
  }

  /**
   * Where the file may be: where it was recorded to be, as it was named, and beside the bitext.
   * Relative names count from the bitext's folder and from the current one.
   */
  public List<Path> candidates() {
    Set<Path> candidates = new LinkedHashSet<>();
    recorded().ifPresent(candidates::add);
    if (origin.getFile() != null) {
      try {
        Path named = Path.of(origin.getFile());
        candidates.add(bitext.resolveSibling(named).normalize());
        candidates.add(named.toAbsolutePath().normalize());
        if (named.getFileName() != null) {
          candidates.add(bitext.resolveSibling(named.getFileName()));
        }
      } catch (InvalidPathException e) {
        // The document was named by something that is no path here, such as an address of the web.
        return List.copyOf(candidates);
      }
    }
    return List.copyOf(candidates);
  }

  private Optional<Path> recorded() {
    return origin.getProperties().stream()
        .filter(property -> LOCATION.equals(property.getName()))
        .map(Property::getValue)
        .findFirst()
        .flatMap(this::path);
  }

  private Optional<Path> path(String location) {
    try {
      return Optional.of(Path.of(bitext.toUri().resolve(URI.create(location))).normalize());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // Such as an address of the web: no file of this machine.
      return Optional.empty();
    }
  }

  /**
   * Finds the file.
   *
   * @param named where it is said to be, if anything is said
   * @throws TaskException when it is not there, or no longer has the content that was read
   */
  public Path find(Optional<Path> named) throws TaskException {
    List<Path> places = named.map(List::of).orElseGet(this::candidates);
    Optional<Path> changed = Optional.empty();
    for (Path place : places) {
      if (Files.isRegularFile(place)) {
        if (isUnchanged(place)) {
          return place;
        }
        changed = changed.or(() -> Optional.of(place));
      }
    }
    throw new TaskException(
        TaskException.Kind.INPUT, changed.map(this::changedSince).orElseGet(() -> missing(places)));
  }

  /**
   * Protects the documents of a bitext from being overwritten.
   *
   * @param project the bitext
   * @param bitext the file that holds it
   * @param to a file that is to be written
   * @throws TaskException when that is one of the documents
   */
  public static void requireOther(BitextProject project, Path bitext, Path to)
      throws TaskException {
    List<Text> texts = new ArrayList<>(project.getTargets());
    texts.add(project.getSource());
    for (Text text : texts) {
      for (Origin origin : new SourceDocuments(text).all()) {
        for (Path place : new OriginalFile(origin, bitext).candidates()) {
          if (Files.exists(place) && OutputFiles.areSame(place, to)) {
            throw new TaskException(
                TaskException.Kind.REQUEST,
                to + " is a document that the bitext was made of; name another file to write.");
          }
        }
      }
    }
  }

  private String changedSince(Path file) {
    return "%s has changed since the bitext was made of it; name the unchanged %s (--original FILE), or make a new bitext."
        .formatted(file, SourceDocuments.name(origin));
  }

  private String missing(List<Path> places) {
    return "%s, which is to be translated, is not at %s; say where it is (--original FILE)."
        .formatted(
            SourceDocuments.name(origin),
            places.isEmpty()
                ? "any place that the bitext names"
                : places.stream().map(Path::toString).collect(Collectors.joining(" or ")));
  }

  private boolean isUnchanged(Path file) throws TaskException {
    String recorded = origin.getChecksum();
    return recorded == null || recorded.equals("sha256:" + sha256(file));
  }

  private static String sha256(Path file) throws TaskException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new TaskException(
          TaskException.Kind.INPUT, file + " cannot be read; check your rights.", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

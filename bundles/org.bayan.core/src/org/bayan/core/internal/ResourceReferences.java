package org.bayan.core.internal;

import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;

/** What a bitext remembers of the resources it was made with. */
public final class ResourceReferences {

  private ResourceReferences() {}

  /** References to termbases; {@link RulesRecord} lists the rules. */
  public static List<ResourceReference> of(TermbaseChoice termbases) {
    List<ResourceReference> references = new ArrayList<>();
    for (Path file : termbases.files()) {
      references.add(reference(ResourceKind.TERMBASE, file.toUri().toString()));
    }
    if (termbases.seed()) {
      references.add(reference(ResourceKind.TERMBASE, Termbases.SEED_URI));
    }
    return references;
  }

  /** A reference to the seed termbase that ships. */
  static ResourceReference seed() {
    return reference(ResourceKind.TERMBASE, Termbases.SEED_URI);
  }

  /**
   * The termbases that a project names.
   *
   * @param project the project
   * @param bitext its file, which relative references start from
   * @throws TaskException when it names one that is no file
   */
  public static TermbaseChoice termbases(BitextProject project, Path bitext) throws TaskException {
    List<Path> files = new ArrayList<>();
    boolean seed = false;
    for (ResourceReference reference : project.getResources()) {
      if (reference.getKind() == ResourceKind.TERMBASE && reference.isEnabled()) {
        if (Termbases.SEED_URI.equals(reference.getUri())) {
          seed = true;
        } else {
          files.add(file(reference.getUri(), bitext));
        }
      }
    }
    return new TermbaseChoice(files, seed);
  }

  private static Path file(String uri, Path bitext) throws TaskException {
    try {
      return Path.of(bitext.toAbsolutePath().toUri().resolve(uri));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      throw new TaskException(
              TaskException.Kind.INPUT,
              "%s names a termbase that is no file (%s); name a file there.".formatted(bitext, uri),
              e)
          .withOption("or others by --termbase");
    }
  }

  private static ResourceReference reference(ResourceKind kind, String uri) {
    ResourceReference reference = BitextFactory.eINSTANCE.createResourceReference();
    reference.setKind(kind);
    reference.setUri(uri);
    return reference;
  }
}

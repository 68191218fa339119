package org.bayan.core.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.core.AlignRequest;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;

/** What a bitext remembers of the resources it was made with. */
public final class ResourceReferences {

  private ResourceReferences() {}

  /** References to the termbases of a request; {@link RulesRecord} lists the rules. */
  public static List<ResourceReference> of(AlignRequest request) {
    List<ResourceReference> references = new ArrayList<>();
    for (Path file : request.termbases().files()) {
      references.add(reference(ResourceKind.TERMBASE, file.toUri().toString()));
    }
    if (request.termbases().seed()) {
      references.add(reference(ResourceKind.TERMBASE, Termbases.SEED_URI));
    }
    return references;
  }

  private static ResourceReference reference(ResourceKind kind, String uri) {
    ResourceReference reference = BitextFactory.eINSTANCE.createResourceReference();
    reference.setKind(kind);
    reference.setUri(uri);
    return reference;
  }
}

package org.bayan.core.edit;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.internal.BitextUris;
import org.bayan.core.internal.RelativeUri;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;

/**
 * Lets a bitext use a termbase, before those that it uses already.
 *
 * @param here where the person is
 * @param termbase the file
 * @param bitext the file of the bitext
 */
public record AddTermbase(Bead here, Path termbase, Path bitext) implements Edit {

  @Override
  public Place applyTo(EditedBitext edited) throws EditException {
    edited.indexOf(here);
    Optional<ResourceReference> known =
        edited.project().getResources().stream().filter(this::leadsThere).findFirst();
    if (known.isPresent()) {
      known.get().setEnabled(true);
    } else {
      ResourceReference reference = BitextFactory.eINSTANCE.createResourceReference();
      reference.setKind(ResourceKind.TERMBASE);
      reference.setUri(RelativeUri.of(termbase, bitext));
      edited.project().getResources().addFirst(reference);
    }
    return Place.of(here);
  }

  private boolean leadsThere(ResourceReference reference) {
    return reference.getKind() == ResourceKind.TERMBASE
        && BitextUris.file(reference.getUri(), bitext.toAbsolutePath())
            .map(file -> file.equals(termbase.toAbsolutePath().normalize()))
            .orElse(false);
  }
}

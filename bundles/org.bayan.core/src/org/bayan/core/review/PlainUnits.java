package org.bayan.core.review;

import java.util.Optional;
import org.bayan.exchange.bilingual.BilingualText;
import org.bayan.exchange.bilingual.BilingualUnit;

/** Units without inline codes. */
final class PlainUnits {

  private PlainUnits() {}

  static BilingualUnit of(BilingualUnit unit) {
    return new BilingualUnit(
        unit.id(),
        unit.document(),
        unit.paragraph(),
        BilingualText.of(unit.source().text()),
        unit.target().map(target -> BilingualText.of(target.text())),
        unit.state(),
        unit.notes(),
        Optional.empty());
  }
}

package org.bayan.core.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.junit.jupiter.api.Test;

/** Beads with the same source are found whatever numbers stand in it. */
final class RepeatedSourcesTest {

  private final RepeatedSources sources = new RepeatedSources();
  private final Bead one = BitextFactory.eINSTANCE.createBead();
  private final Bead other = BitextFactory.eINSTANCE.createBead();

  @Test
  void numbersSpacesControlsAndCaseMayDiffer() {
    sources.put(one, "See paragraph 12.");
    sources.put(other, "see  paragraph\u200F 1,015.");
    assertEquals(List.of(one, other), sources.like("SEE paragraph 3"));
    assertEquals(List.of(), sources.like("See paragraphs 3"));
  }

  @Test
  void aSourceThatChangesIsFoundAsItIsNow() {
    sources.put(one, "انظر الفقرة ١٢");
    sources.put(one, "انظر المادة ١٢");
    assertEquals(List.of(), sources.like("انظر الفقرة ٣"));
    assertEquals(List.of(one), sources.like("انظر المادة ٣"));
  }
}

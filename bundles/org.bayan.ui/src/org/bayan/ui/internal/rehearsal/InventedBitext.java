package org.bayan.ui.internal.rehearsal;

import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;

/** A bitext that is in no file, with one segment against one in each bead. */
final class InventedBitext {

  private static final BitextFactory FACTORY = BitextFactory.eINSTANCE;

  private final BitextProject project = FACTORY.createBitextProject();
  private final Alignment alignment = FACTORY.createAlignment();

  InventedBitext(int beads) {
    Text source = text(BitextIds.SOURCE, "ar");
    Text target = text(BitextIds.target(1), "en");
    project.setSource(source);
    project.getTargets().add(target);
    alignment.setId(BitextIds.alignment(1));
    alignment.setTarget(target);
    project.getAlignments().add(alignment);
    for (int number = 0; number < beads; number++) {
      Bead bead = FACTORY.createBead();
      bead.setId(BitextIds.nextBead(alignment));
      bead.setConfidence(0.5);
      bead.getSource().add(segment(source, "\u0643\u062A\u0627\u0628 " + number));
      bead.getTarget().add(segment(target, "Book of number " + number));
      alignment.getBeads().add(bead);
    }
  }

  private static Text text(String id, String language) {
    Text text = FACTORY.createText();
    text.setId(id);
    text.setLanguage(language);
    return text;
  }

  private static Segment segment(Text text, String content) {
    TextUnit unit = FACTORY.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    text.getUnits().add(unit);
    Segment segment = FACTORY.createSegment();
    segment.setId(BitextIds.nextSegment(text));
    segment.setText(content);
    unit.getSegments().add(segment);
    return segment;
  }

  BitextProject project() {
    return project;
  }

  Alignment alignment() {
    return alignment;
  }
}

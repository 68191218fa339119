package org.bayan.core.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bayan.core.Progress;
import org.bayan.core.ResegmentBitext;
import org.bayan.core.ResegmentOutcome;
import org.bayan.core.ResegmentRequest;
import org.bayan.core.ResegmentRequest.Sides;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import org.bayan.model.BitextFile;
import org.bayan.model.BitextIds;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;

/** A bitext of a few words: each text is one unit, a bar stands where it is cut. */
final class TinyBitext {

  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;
  private static final String RULES =
      """
      <srx xmlns="http://www.lisa.org/srx20" version="2.0">
        <header segmentsubflows="yes" cascade="no"/>
        <body>
          <languagerules>
            <languagerule languagerulename="All">
              <rule break="yes"><beforebreak>[%s]</beforebreak><afterbreak>\\s</afterbreak></rule>
            </languagerule>
          </languagerules>
          <maprules><languagemap languagepattern=".*" languagerulename="All"/></maprules>
        </body>
      </srx>
      """;

  final BitextProject project = MAKE.createBitextProject();
  private final Path folder;
  private final Alignment alignment = MAKE.createAlignment();

  TinyBitext(Path folder, String source, String target) {
    this.folder = folder;
    project.setId("5e3b7a52-6f0f-4c39-8a70-1f2d3c4b5a69");
    project.setSource(text("source", "ar", source));
    project.getTargets().add(text("target1", "en", target));
    alignment.setId("alignment1");
    alignment.setTarget(project.getTargets().get(0));
    project.getAlignments().add(alignment);
  }

  private static Text text(String id, String language, String barred) {
    Text text = MAKE.createText();
    text.setId(id);
    text.setLanguage(language);
    text.setRaw(barred.replace("|", ""));
    TextUnit unit = MAKE.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    unit.setKind(TextUnitKind.PARAGRAPH);
    unit.setEnd(text.getRaw().length());
    text.getUnits().add(unit);
    int at = 0;
    for (String piece : barred.split("\\|")) {
      Segment segment = MAKE.createSegment();
      segment.setId(BitextIds.nextSegment(text));
      segment.setText(piece.strip());
      segment.setStart(at + piece.indexOf(piece.strip()));
      segment.setEnd(segment.getStart() + piece.strip().length());
      unit.getSegments().add(segment);
      at += piece.length();
    }
    return text;
  }

  Segment source(int index) {
    return Segments.of(project.getSource()).get(index);
  }

  Segment target(int index) {
    return Segments.of(project.getTargets().get(0)).get(index);
  }

  Bead bead(BeadStatus status, List<Integer> source, List<Integer> target) {
    Bead bead = MAKE.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    bead.setStatus(status);
    source.forEach(index -> bead.getSource().add(source(index)));
    target.forEach(index -> bead.getTarget().add(target(index)));
    alignment.getBeads().add(bead);
    return bead;
  }

  Path file() {
    return folder.resolve("tiny.bitext");
  }

  void save() throws IOException {
    BitextFile.write(project, file());
  }

  /** Writes rules that break after some characters. */
  Path rules(String characters) throws IOException {
    return Files.writeString(folder.resolve("own.srx"), RULES.formatted(characters));
  }

  /** Saves the bitext and segments the file again by rules that break after some characters. */
  ResegmentOutcome resegment(String characters) throws Exception {
    save();
    return resegment(Optional.of(new RulesChoice(null, Optional.of(rules(characters)))));
  }

  /** Segments the file again. */
  ResegmentOutcome resegment(Optional<RulesChoice> rules) throws TaskException {
    return new ResegmentBitext(InstantSource.fixed(Workspace.NOW), "ann")
        .run(new ResegmentRequest(file(), rules, Sides.BOTH, false), Progress.NONE);
  }

  /** The texts of segments, parted by bars. */
  static String barred(List<Segment> segments) {
    return String.join("|", segments.stream().map(Segment::getText).toList());
  }
}

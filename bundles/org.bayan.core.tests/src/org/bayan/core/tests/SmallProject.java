package org.bayan.core.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bayan.model.BitextFile;
import org.bayan.model.BitextIds;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Property;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;

/** A bitext made unit by unit and bead by bead. */
final class SmallProject {

  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;

  private final Path folder;
  private final BitextProject project = MAKE.createBitextProject();
  private final Alignment alignment = MAKE.createAlignment();

  SmallProject(Path folder, String sourceLanguage, String targetLanguage) {
    this.folder = folder;
    project.setId("5b3c1d7e-0f0a-4a55-9d1c-3f2b8a6c4e10");
    project.setSource(text(BitextIds.SOURCE, sourceLanguage));
    project.getTargets().add(text(BitextIds.target(1), targetLanguage));
    alignment.setId(BitextIds.alignment(1));
    alignment.setTarget(target());
    project.getAlignments().add(alignment);
  }

  private static Text text(String id, String language) {
    Text text = MAKE.createText();
    text.setId(id);
    text.setLanguage(language);
    return text;
  }

  Text source() {
    return project.getSource();
  }

  Text target() {
    return project.getTargets().get(0);
  }

  /** A document of this content, in a file beside the bitext. */
  Origin document(String name, String mediaType, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(name), bytes);
    Origin origin = MAKE.createOrigin();
    origin.setFile(name);
    origin.setMediaType(mediaType);
    origin.setChecksum("sha256:" + sha256(bytes));
    return origin;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static void property(Origin origin, String name, String value) {
    Property property = MAKE.createProperty();
    property.setName(name);
    property.setValue(value);
    origin.getProperties().add(property);
  }

  /**
   * Adds a paragraph.
   *
   * @param locator its place in the document
   * @param content a bar parts the segments; white space around one belongs to none
   */
  static TextUnit unit(Text text, String locator, String content) {
    String lead = text.getRaw() == null ? "" : text.getRaw() + "\n";
    TextUnit unit = MAKE.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    unit.setKind(TextUnitKind.PARAGRAPH);
    unit.setLocator(locator);
    unit.setStart(lead.length());
    int start = lead.length();
    for (String piece : content.split("\\|", -1)) {
      Segment segment = MAKE.createSegment();
      segment.setId(BitextIds.nextSegment(text));
      segment.setText(piece.strip());
      segment.setStart(start + piece.length() - piece.stripLeading().length());
      segment.setEnd(segment.getStart() + segment.getText().length());
      unit.getSegments().add(segment);
      start += piece.length();
    }
    unit.setEnd(start);
    text.setRaw(lead + content.replace("|", ""));
    text.getUnits().add(unit);
    return unit;
  }

  static void code(Segment segment, InlineCodeKind kind, String id, String type, int offset) {
    InlineCode code = MAKE.createInlineCode();
    code.setKind(kind);
    code.setId(id);
    code.setType(type);
    code.setOffset(offset);
    segment.getCodes().add(code);
  }

  /** Adds a bead of segments by their place in their text, counted from 0. */
  Bead bead(List<Integer> sources, List<Integer> targets) {
    Bead bead = MAKE.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    sources.forEach(index -> bead.getSource().add(Segments.of(source()).get(index)));
    targets.forEach(index -> bead.getTarget().add(Segments.of(target()).get(index)));
    bead.setLinkType(LinkType.TRANSLATION);
    alignment.getBeads().add(bead);
    return bead;
  }

  /** Adds a bead for each pair of segments at the same place, up to a count. */
  void beads(int count) {
    for (int index = 0; index < count; index++) {
      bead(List.of(index), List.of(index));
    }
  }

  Segment sourceSegment(int index) {
    return Segments.of(source()).get(index);
  }

  Segment targetSegment(int index) {
    return Segments.of(target()).get(index);
  }

  Path save() throws IOException {
    Path file = folder.resolve("small.bitext");
    BitextFile.write(project, file);
    return file;
  }
}

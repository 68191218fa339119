package org.bayan.exchange.internal.tmx;

import java.io.IOException;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;

/** A TMX file of one alignment. */
public final class TmxDocument {
  private static final String PROLOG =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n";

  private final BitextProject project;
  private final Alignment alignment;
  private final String toolVersion;

  /** The file of an alignment, signed by a version of Bayan. */
  public TmxDocument(BitextProject project, Alignment alignment, String toolVersion) {
    this.project = project;
    this.alignment = alignment;
    this.toolVersion = toolVersion;
  }

  /** Writes it all. */
  public void write(XmlWriter xml) throws IOException {
    xml.markup(PROLOG).start("tmx").attribute("version", "1.4").line();
    writeHeader(xml);
    xml.line().start("body");
    UnitWriter units = new UnitWriter(project.getSource(), alignment.getTarget());
    for (Bead bead : alignment.getBeads()) {
      if (!bead.getSource().isEmpty() && !bead.getTarget().isEmpty()) {
        units.write(bead, xml.line());
      }
    }
    xml.endBlock().endBlock().markup("\n");
  }

  private void writeHeader(XmlWriter xml) throws IOException {
    Text source = project.getSource();
    Origin origin = source.getOrigin();
    xml.start("header")
        .attribute("creationtool", "Bayan")
        .attribute("creationtoolversion", toolVersion)
        .attribute("segtype", "sentence")
        .attribute("o-tmf", "Bayan bitext")
        .attribute("adminlang", "en")
        .attribute("srclang", source.getLanguage())
        .attribute("datatype", DataTypes.of(source))
        .attribute("o-encoding", origin == null ? null : origin.getEncoding())
        .attribute("creationdate", TmxDates.format(project.getCreated()))
        .attribute("creationid", project.getCreatedBy())
        .attribute("changedate", TmxDates.format(project.getModified()))
        .attribute("changeid", project.getModifiedBy())
        .endEmpty();
  }
}

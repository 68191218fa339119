package org.bayan.exchange.internal.tmx;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.exchange.TmxForm;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;

/** A TMX file of beads. */
public final class TmxDocument {
  private static final String PROLOG =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n";

  private final BitextProject project;
  private final Text target;
  private final List<Bead> beads;
  private final TmxForm form;

  /**
   * The file of beads.
   *
   * @param project the project
   * @param target the text that the beads join with the source
   * @param beads the beads, each with both sides
   * @param form what is left out
   */
  public TmxDocument(BitextProject project, Text target, List<Bead> beads, TmxForm form) {
    this.project = project;
    this.target = target;
    this.beads = beads;
    this.form = form;
  }

  /** Writes it all, signed by a version of Bayan. */
  public void write(XmlWriter xml, String toolVersion) throws IOException {
    xml.markup(PROLOG).start("tmx").attribute("version", "1.4").line();
    writeHeader(xml, toolVersion);
    xml.line().start("body");
    UnitWriter units = new UnitWriter(project.getSource(), target, form);
    for (Bead bead : beads) {
      units.write(bead, xml.line());
    }
    xml.endBlock().endBlock().markup("\n");
  }

  private void writeHeader(XmlWriter xml, String toolVersion) throws IOException {
    Optional<Bead> changed = lastChanged();
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
        .attribute("creationid", form.anonymous() ? null : project.getCreatedBy())
        .attribute("changedate", changed.map(Bead::getModified).map(TmxDates::format).orElse(null))
        .attribute("changeid", changed.map(this::changedBy).orElse(null))
        .endEmpty();
  }

  /** Not the project: what is changed in it besides beads makes no other memory. */
  private Optional<Bead> lastChanged() {
    return beads.stream()
        .filter(bead -> bead.getModified() != null)
        .max(Comparator.comparing(Bead::getModified));
  }

  private String changedBy(Bead bead) {
    return form.anonymous() ? null : bead.getModifiedBy();
  }
}

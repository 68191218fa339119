package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.bayan.core.Deliverables;
import org.bayan.core.ExportDeliverables;
import org.bayan.core.Progress;
import org.bayan.core.TmxDelivery;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmxDeliveryTest {

  @TempDir Path folder;

  private Path bitext;
  private BitextProject project;
  private List<Bead> pairs;

  @BeforeEach
  void align() throws Exception {
    Workspace workspace = new Workspace(folder);
    Workspace.aligner().run(workspace.sample(workspace.all()), Progress.NONE);
    bitext = workspace.file("out.bitext");
    project = BitextFile.read(bitext);
    pairs =
        project.getAlignments().getFirst().getBeads().stream()
            .filter(bead -> !bead.getSource().isEmpty() && !bead.getTarget().isEmpty())
            .toList();
  }

  @Test
  void verbatim_translations_alone_are_written_unless_others_are_asked_for() throws Exception {
    pairs.get(0).setLinkType(LinkType.SUMMARY);
    pairs.get(1).setLinkType(LinkType.PARAPHRASE);
    String usual = export(TmxDelivery.VERBATIM);
    assertEquals(pairs.size() - 2, units(usual));
    assertFalse(usual.contains(id(0)) || usual.contains(id(1)), usual);
    String paraphrases = export(choice(false, LinkType.PARAPHRASE));
    assertEquals(1, units(paraphrases));
    assertTrue(paraphrases.contains(id(1)), paraphrases);
    TmxDelivery all = new TmxDelivery(false, Set.copyOf(TmxDelivery.LINK_TYPES), false, false);
    assertEquals(pairs.size(), units(export(all)));
    assertEquals(2, TmxDelivery.VERBATIM.leftOut(project.getAlignments().getFirst()));
  }

  @Test
  void accepted_beads_alone_are_written_when_asked() throws Exception {
    pairs.get(2).setStatus(BeadStatus.ACCEPTED);
    pairs.get(3).setStatus(BeadStatus.NEEDS_REVIEW);
    String accepted = export(choice(true, LinkType.TRANSLATION));
    assertEquals(1, units(accepted));
    assertTrue(accepted.contains(id(2)), accepted);
  }

  @Test
  void people_and_steering_characters_stay_at_home_when_asked() throws Exception {
    project.setCreatedBy("Mona");
    pairs.get(0).setCreatedBy("Mona");
    pairs.get(0).setModified(Workspace.NOW);
    pairs.get(0).setModifiedBy("Omar");
    pairs.get(0).getSource().getFirst().setText("\u2067بيان\u2069 \u200f2014");
    String open = export(TmxDelivery.VERBATIM);
    assertTrue(open.contains("\u2067بيان\u2069 \u200f2014"), open);
    assertTrue(open.contains("changeid=\"Omar\""), open);
    String closed = export(new TmxDelivery(false, TmxDelivery.VERBATIM.linkTypes(), true, true));
    assertTrue(closed.contains("بيان 2014"), closed);
    assertFalse(closed.contains("Mona") || closed.contains("Omar"), closed);
    assertFalse(closed.contains("creationid") || closed.contains("changeid"), closed);
  }

  @Test
  void an_unchanged_bitext_gives_the_same_bytes_however_often_it_was_saved() throws Exception {
    String first = export(TmxDelivery.VERBATIM);
    BitextProject again = BitextFile.read(bitext);
    again.setModified(Instant.parse("2031-01-01T00:00:00Z"));
    again.setModifiedBy("somebody else");
    again.setName("Another name");
    BitextFile.write(again, bitext);
    assertEquals(first, written(TmxDelivery.VERBATIM));
  }

  @Test
  void the_same_bytes_come_of_any_language_and_time_zone_of_the_machine() throws Exception {
    String first = export(TmxDelivery.VERBATIM);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Damascus"));
      assertEquals(first, written(TmxDelivery.VERBATIM));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void another_session_changes_the_units_of_its_beads_only() throws Exception {
    List<String> before = export(TmxDelivery.VERBATIM).lines().toList();
    Bead bead = pairs.get(4);
    bead.setStatus(BeadStatus.ACCEPTED);
    bead.setModified(Instant.parse("2031-01-01T00:00:00Z"));
    bead.setModifiedBy("Omar");
    List<String> after = export(TmxDelivery.VERBATIM).lines().toList();
    assertEquals(before.size(), after.size());
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        changed.add(after.get(i).strip());
      }
    }
    assertEquals(3, changed.size(), changed.toString());
    assertTrue(changed.get(0).contains("changedate=\"20310101T000000Z\" changeid=\"Omar\""));
    assertTrue(changed.get(1).contains(id(4)), changed.get(1));
    assertEquals("<prop type=\"x-status\">ACCEPTED</prop>", changed.get(2));
    assertNotEquals(before, after);
  }

  private String id(int index) {
    return "tuid=\"" + pairs.get(index).getId() + "\"";
  }

  private static TmxDelivery choice(boolean acceptedOnly, LinkType type) {
    return new TmxDelivery(acceptedOnly, Set.of(type), false, false);
  }

  private String export(TmxDelivery choice) throws Exception {
    BitextFile.write(project, bitext);
    return written(choice);
  }

  private String written(TmxDelivery choice) throws Exception {
    Path tmx = folder.resolve("delivered.tmx");
    new ExportDeliverables().run(bitext, Deliverables.memory(tmx, choice));
    return Files.readString(tmx);
  }

  private static int units(String tmx) {
    return tmx.split("<tu ", -1).length - 1;
  }
}

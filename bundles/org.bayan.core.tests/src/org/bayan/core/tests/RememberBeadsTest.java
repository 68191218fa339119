package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bayan.core.TaskException;
import org.bayan.core.memory.CreateMemory;
import org.bayan.core.memory.EditMemory;
import org.bayan.core.memory.RememberBeads;
import org.bayan.core.memory.UnitFilter;
import org.bayan.index.memory.StoredUnit;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.memory.TextCode;
import org.bayan.model.memory.UnitDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberBeadsTest {
  private static final BitextFactory FACTORY = BitextFactory.eINSTANCE;

  @TempDir private Path folder;

  private final BitextProject project = FACTORY.createBitextProject();
  private final Alignment alignment = FACTORY.createAlignment();
  private Path memory;

  @BeforeEach
  void make() throws TaskException {
    memory = folder.resolve("memory");
    new CreateMemory().run(memory);
    project.setId("p");
    project.setSource(text(BitextIds.SOURCE, "ar"));
    project.getTargets().add(text(BitextIds.target(1), "en"));
    alignment.setId(BitextIds.alignment(1));
    alignment.setTarget(project.getTargets().get(0));
    project.getAlignments().add(alignment);
    bead("أولا", "First");
    bead("ثانيا", "Second");
    bead("ثالثا", "Third");
  }

  @Test
  void a_bead_is_kept_with_its_status_place_and_neighbours() throws TaskException {
    Bead second = alignment.getBeads().get(1);
    second.setStatus(BeadStatus.ACCEPTED);
    second.setNote("checked");
    second.setCreated(Instant.parse("2014-12-03T10:00:00Z"));
    InlineCode code = FACTORY.createInlineCode();
    code.setId("1");
    code.setKind(InlineCodeKind.PLACEHOLDER);
    code.setOffset(2);
    code.setData("<br/>");
    second.getSource().get(0).getCodes().add(code);

    assertEquals(1, new RememberBeads().run(memory, project, alignment, List.of(second)));
    StoredUnit unit = all().get(0);
    UnitDetails details = unit.unit().details();
    assertEquals("p/" + second.getId(), unit.unit().id().orElseThrow());
    assertEquals("ACCEPTED", details.property("x-status").orElseThrow());
    assertEquals("TRANSLATION", details.property("x-link-type").orElseThrow());
    assertEquals("2", details.property("x-paragraph").orElseThrow());
    assertEquals("أولا", details.property("x-context-pre").orElseThrow());
    assertEquals("ثالثا", details.property("x-context-post").orElseThrow());
    assertEquals("checked", details.notes().get(0).text());
    assertEquals("Second", unit.unit().variants().get(1).text());
    TextCode kept = unit.unit().variants().get(0).content().codes().get(0);
    assertEquals(2, kept.offset());
    assertEquals("&lt;br/&gt;", kept.content());
  }

  @Test
  void a_bead_that_is_kept_again_takes_the_place_of_what_it_was() throws TaskException {
    new RememberBeads().run(memory, project, alignment, alignment.getBeads());
    Bead first = alignment.getBeads().get(0);
    first.getTarget().get(0).setText("Firstly");
    new RememberBeads().run(memory, project, alignment, List.of(first));

    assertEquals(
        List.of("Firstly", "Second", "Third"),
        all().stream().map(one -> one.unit().variants().get(1).text()).toList());
  }

  @Test
  void of_a_bead_that_lost_a_side_nothing_is_kept() throws TaskException {
    new RememberBeads().run(memory, project, alignment, alignment.getBeads());
    Bead first = alignment.getBeads().get(0);
    first.getTarget().clear();

    assertEquals(0, new RememberBeads().run(memory, project, alignment, List.of(first)));
    assertEquals(2, all().size());
  }

  private List<StoredUnit> all() throws TaskException {
    return new EditMemory(memory, Instant::now).find(UnitFilter.ALL, 10);
  }

  private void bead(String source, String target) {
    Bead bead = FACTORY.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    bead.getSource().add(segment(project.getSource(), source));
    bead.getTarget().add(segment(alignment.getTarget(), target));
    alignment.getBeads().add(bead);
  }

  private static Segment segment(Text text, String written) {
    TextUnit unit = FACTORY.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    Segment segment = FACTORY.createSegment();
    segment.setId(BitextIds.nextSegment(text));
    segment.setText(written);
    unit.getSegments().add(segment);
    text.getUnits().add(unit);
    return segment;
  }

  private static Text text(String id, String language) {
    Text text = FACTORY.createText();
    text.setId(id);
    text.setLanguage(language);
    return text;
  }
}

package org.bayan.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bayan.core.TaskException;
import org.bayan.core.memory.BitextMemories;
import org.bayan.core.memory.CreateMemory;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitNote;
import org.bayan.model.memory.UnitProperty;
import org.eclipse.core.resources.ResourcesPlugin;

/** The memory of the project Sample, with units of a test. */
final class SampleMemory {

  private final Path folder;
  private final List<TranslationUnit> units = new ArrayList<>();

  SampleMemory() {
    folder =
        BitextMemories.own(
            ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve("Sample"));
  }

  /** A few units about the Security Council, two of which call it the Council. */
  static SampleMemory councils() throws Exception {
    SampleMemory memory = new SampleMemory();
    memory.add(
        "وقد رحب مجلس الأمن بهذه الخطوة في جلسته التي عقدها أمس، وطلب من الأمين العام أن يقدم"
            + " تقريرا عن التنفيذ في غضون تسعين يوما من اتخاذ هذا القرار.",
        "At its meeting held yesterday the Security Council welcomed this step and requested the"
            + " Secretary-General to report on implementation within ninety days of the adoption of"
            + " this resolution.",
        "report-2013.docx",
        "ACCEPTED",
        "20131204T090000Z");
    memory.add(
        "اجتمع مجلس الأمن مساء اليوم.",
        "The Security Council met this evening.",
        "report-2013.docx",
        "UNREVIEWED",
        "20131205T090000Z");
    memory.add(
        "ويظل مجلس الأمن قلقا.", "The Council remains concerned.", "letter.docx", "ACCEPTED", "");
    memory.add(
        "قرارات مجلس الأمن ملزمة للدول.",
        "Resolutions of the Security Council bind states.",
        "handbook.docx",
        "NEEDS_REVIEW",
        "20120101T120000Z");
    memory.add("وعاد الوزراء إلى بلادهم.", "The ministers returned home.", "letter.docx", "", "");
    memory.write();
    return memory;
  }

  Path folder() {
    return folder;
  }

  void add(String arabic, String english, String document, String status, String date) {
    List<UnitProperty> properties = new ArrayList<>();
    properties.add(UnitProperty.of(PropertyTypes.DOCUMENT, document));
    if (!status.isEmpty()) {
      properties.add(UnitProperty.of(PropertyTypes.STATUS, status));
      properties.add(UnitProperty.of(PropertyTypes.LINK_TYPE, "TRANSLATION"));
    }
    Map<UnitAttribute, String> attributes =
        date.isEmpty()
            ? Map.of()
            : Map.of(UnitAttribute.CHANGED, date, UnitAttribute.CHANGED_BY, "amina");
    units.add(
        TranslationUnit.of("ar", arabic, "en", english)
            .with(
                new UnitDetails(
                    attributes, List.of(new UnitNote("Checked by hand.", "", "")), properties)));
  }

  /** Makes the memory anew. */
  void write() throws IOException, TaskException {
    delete();
    Files.createDirectories(folder.getParent());
    new CreateMemory().run(folder);
    try (MemoryWriter writer = MemoryWriter.open(folder)) {
      writer.put(units);
      writer.commit();
    }
  }

  void delete() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}

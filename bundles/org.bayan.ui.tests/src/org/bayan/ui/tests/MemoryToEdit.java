package org.bayan.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.memory.InlineText;
import org.bayan.model.memory.TextCode;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitNote;
import org.bayan.model.memory.UnitProperty;
import org.bayan.model.memory.UnitVariant;

/** A small translation memory, made by the test. */
final class MemoryToEdit {

  private MemoryToEdit() {}

  /** Makes it in a folder that there is not yet. */
  static Path make(Path folder) throws IOException {
    MemoryWriter.create(folder);
    add(
        folder,
        pair("The coalition met in Brussels.", "اجتمع التحالف في بروكسل.", "ACCEPTED", 1),
        tagged(),
        pair("Members of the coalition", "أعضاء التحالف", "UNREVIEWED", 3),
        pair("Members of the coalition", "الأعضاء في التحالف", "NEEDS_REVIEW", 4),
        pair("Members of the coalition", "أعضاء التحالف", "UNREVIEWED", 5),
        pair(
            "The report of UNAMI (2014) was received.",
            "ورد تقرير بعثة الأمم المتحدة (UNAMI) لعام 2014.",
            "UNREVIEWED",
            6),
        TranslationUnit.of("en", "A word from elsewhere", "fr", "Un mot d'ailleurs"));
    return folder;
  }

  /** Adds units to a memory. */
  static void add(Path folder, TranslationUnit... units) throws IOException {
    try (MemoryWriter writer = MemoryWriter.open(folder)) {
      for (TranslationUnit unit : units) {
        writer.accept(unit);
      }
      writer.commit();
    }
  }

  /** An English text with its translation, as a bitext leaves it. */
  static TranslationUnit pair(String english, String arabic, String status, int paragraph) {
    return TranslationUnit.of("en", english, "ar", arabic).with(details(status, paragraph));
  }

  private static UnitDetails details(String status, int paragraph) {
    Map<UnitAttribute, String> attributes = new EnumMap<>(UnitAttribute.class);
    attributes.put(UnitAttribute.ID, "sample-" + paragraph);
    attributes.put(UnitAttribute.SOURCE_LANGUAGE, "en");
    attributes.put(UnitAttribute.CREATED, "20141203T100000Z");
    attributes.put(UnitAttribute.CREATED_BY, "amal");
    return new UnitDetails(
        attributes,
        List.of(new UnitNote("seen by the desk", "en", "")),
        List.of(
            UnitProperty.of("x-document", "sources/statement.docx"),
            UnitProperty.of("x-paragraph", String.valueOf(paragraph)),
            UnitProperty.of("x-status", status),
            UnitProperty.of("x-link-type", "TRANSLATION"),
            UnitProperty.of("x-context-pre", "The coalition met in Brussels."),
            UnitProperty.of("x-context-post", "Members of the coalition")));
  }

  private static TranslationUnit tagged() {
    InlineText english = new InlineText("The flag is red and white.", codes(4, 8));
    InlineText arabic = new InlineText("العلم أحمر وأبيض.", codes(0, 5));
    return new TranslationUnit(
        details("ACCEPTED", 2),
        List.of(
            new UnitVariant("en", UnitDetails.NONE, english),
            new UnitVariant("ar", UnitDetails.NONE, arabic)));
  }

  private static List<TextCode> codes(int from, int to) {
    return List.of(
        new TextCode(TextCode.Kind.OPENING, from, "1", "1", "bold", "", "&lt;b&gt;"),
        new TextCode(TextCode.Kind.CLOSING, to, "1", "", "", "", "&lt;/b&gt;"));
  }

  /** All units of a memory as they are on the disk. */
  static List<StoredUnit> all(Path folder) throws IOException {
    List<StoredUnit> units = new ArrayList<>();
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      memory.forEach(units::add);
    }
    return units;
  }

  /** The Arabic texts of a memory as they are on the disk; French ones where there are none. */
  static List<String> targets(Path folder) throws IOException {
    return all(folder).stream().map(one -> one.unit().variants().get(1).text()).toList();
  }
}

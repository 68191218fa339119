package org.bayan.core.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;

/** Documents in the manner of official ones, and a library of them. */
final class SmallLibrary {

  static final String RESOLUTION =
      """
      United Nations
      S/RES/9170 (2014)
      Security Council
      Distr.: General
      15 August 2014
      Resolution 9170 (2014)
      Adopted by the Security Council at its 9242nd meeting, on 15 August 2014
      The Security Council,
      Recalling its resolution 9061 (2013),
      Gravely concerned that territory is held by such groups,
      1. Deplores the acts of the group. It demands that they end;
      2. Calls upon all States:
      (a) To prevent the movement of fighters;
      (b) To suppress:
      (i) Financing;
      (ii) Travel;
      3. Decides to remain seized of the matter.
      """;

  static final String RESOLUTION_IN_ARABIC =
      """
      الأمم المتحدة
      S/RES/9170 (2014)
      القرار ٩١٧٠ (٢٠١٤)
      الذي اتخذه مجلس الأمن في جلسته ٩٢٤٢، المعقودة في ١٥ آب/أغسطس ٢٠١٤
      إن مجلس الأمن،
      إذ يشير إلى قراره ٩٠٦١ (٢٠١٣)،
      ١ - يشجب أعمال الجماعة. ويطالب بإنهائها؛
      ٢ - يهيب بجميع الدول:
      (أ) أن تمنع تنقل المقاتلين؛
      (ب) أن تقمع التمويل؛
      ٣ - يقرر أن يبقي المسألة قيد نظره.
      """;

  private SmallLibrary() {}

  /** A library with the resolution in both languages. */
  static Path in(Path folder) throws IOException, TaskException {
    Path library = folder.resolve("library");
    new CreateLibrary().run(library);
    Path english = Files.writeString(folder.resolve("council.txt"), RESOLUTION);
    Path arabic = Files.writeString(folder.resolve("majlis.txt"), RESOLUTION_IN_ARABIC);
    new ImportOfficialTexts()
        .run(
            ImportTextsRequest.of(library, List.of(english.toString(), arabic.toString())),
            Progress.NONE);
    return library;
  }

  static Library open(Path library) throws TaskException {
    return new OpenLibrary().run(library, Progress.NONE);
  }
}

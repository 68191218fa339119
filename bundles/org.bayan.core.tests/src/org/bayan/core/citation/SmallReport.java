package org.bayan.core.citation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.RulesChoice;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.TextSource;
import org.bayan.core.TmxDelivery;

/** A report on two invented documents, out of their order, with words of its own. */
final class SmallReport {

  static final String RESOLUTION =
      """
      S/RES/9170 (2014)
      The Security Council,
      Recalling its resolution 9061 (2013),
      1. Condemns the crimes of the group against religious and ethnic minorities;
      2. Calls upon all States to prevent the flow of foreign terrorist fighters;
      3. Requests the Secretary-General to submit a report within 90 days;
      4. Decides to remain seized of the matter.
      """;

  static final String COMMUNIQUE =
      """
      Communiqué of the ministerial meeting
      The ministers welcomed the new Government of Iraq and its national programme.
      The ministers agreed to cut off the financing of terrorism.
      They thanked Jordan and Lebanon for hosting Syrian refugees.
      """;

  static final String REPORT =
      """
      أنباء اليوم
      وشكر الوزراء الأردن ولبنان على استضافة اللاجئين السوريين.
      وطلب مجلس الأمن إلى الأمين العام أن يقدم تقريرا في غضون 90 يوما.
      ودعا المجلس جميع الدول إلى منع تدفق المقاتلين الإرهابيين الأجانب.
      وكان الطقس حارا والشوارع خالية.
      وأدان جرائم الجماعة ضد الأقليات الدينية والعرقية.
      """;

  private SmallReport() {}

  /** The folder of the documents. */
  static Path documents(Path folder) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("official"));
    Files.writeString(documents.resolve("resolution.txt"), RESOLUTION);
    Files.writeString(documents.resolve("communique.txt"), COMMUNIQUE);
    return documents;
  }

  /** What is asked for, with these files in the folder: report.bitext, links.tsv and others. */
  static CiteRequest request(Path folder) throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), REPORT);
    return new CiteRequest(
        TextSource.of(report, "ar"),
        RulesChoice.DEFAULT,
        List.of(documents(folder)),
        "en",
        AlignmentOptions.of(TermbaseChoice.SEED),
        new CitationDeliverables(
            Optional.of(folder.resolve("report.bitext")),
            Optional.of(folder.resolve("links.tsv")),
            Optional.of(folder.resolve("report.html")),
            Optional.of(folder.resolve("report.tmx")),
            TmxDelivery.VERBATIM));
  }
}

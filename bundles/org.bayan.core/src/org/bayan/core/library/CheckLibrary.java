package org.bayan.core.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.library.LibraryFolder;
import org.bayan.core.internal.library.TextFile;
import org.bayan.core.library.LibraryFinding.Kind;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.TextDetails;
import org.bayan.text.LanguageGuess;

/** Checks a library: every file readable, ids unique, works consistent. */
public final class CheckLibrary {

  /**
   * Checks a library.
   *
   * @param folder its folder
   * @param progress is told how far it is
   * @return what is wrong, in the order of the ids
   * @throws TaskException when the folder is no library or cannot be read
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public List<LibraryFinding> run(Path folder, Progress progress) throws TaskException {
    progress.step("Checking " + folder.getFileName());
    List<LibraryFinding> findings = new ArrayList<>();
    List<OfficialText> texts = new ArrayList<>();
    List<Path> files = LibraryFolder.open(folder).files();
    for (Path file : files) {
      String id = LibraryFolder.id(file);
      try {
        texts.add(TextFile.read(file, id));
      } catch (TaskException e) {
        findings.add(new LibraryFinding(Kind.UNREADABLE, id, e.getMessage()));
      }
      progress.worked((texts.size() + findings.size()) / (double) files.size());
    }
    texts.forEach(text -> checkText(text, findings));
    checkPairs(texts, findings);
    return findings;
  }

  private static void checkText(OfficialText text, List<LibraryFinding> findings) {
    String language = text.details().language();
    if (text.segmentCount() == 0) {
      findings.add(finding(Kind.EMPTY, text, "It holds no text; import it again."));
    } else if (!LanguageGuess.fits(language, String.join("\n", text.segmentTexts()))) {
      findings.add(
          finding(
              Kind.LANGUAGE,
              text,
              "It is said to be in '" + language + "', but its letters are others; correct that."));
    }
  }

  private static void checkPairs(List<OfficialText> texts, List<LibraryFinding> findings) {
    Map<String, OfficialText> ids = new HashMap<>();
    Map<String, OfficialText> versions = new HashMap<>();
    Map<String, OfficialText> works = new HashMap<>();
    for (OfficialText text : texts) {
      TextDetails details = text.details();
      OfficialText same = ids.putIfAbsent(text.id().toLowerCase(Locale.ROOT), text);
      if (same != null) {
        findings.add(
            finding(
                Kind.SAME_ID,
                text,
                "%s differs from it in capitals alone; rename one.".formatted(same.id())));
      }
      String version = details.work() + "\n" + details.language() + "\n" + details.authority();
      OfficialText twin = versions.putIfAbsent(version, text);
      if (twin != null) {
        findings.add(
            finding(
                Kind.SAME_VERSION,
                text,
                "%s is a version of the same work in the same language; remove one, or give it another work."
                    .formatted(twin.id())));
      }
      OfficialText first = works.putIfAbsent(details.work(), text);
      if (first != null) {
        compare(first, text, "symbol", TextDetails::symbol, findings);
        compare(first, text, "date", TextDetails::date, findings);
      }
    }
  }

  private static void compare(
      OfficialText first,
      OfficialText text,
      String name,
      Function<TextDetails, String> value,
      List<LibraryFinding> findings) {
    String one = value.apply(first.details());
    String other = value.apply(text.details());
    if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
      findings.add(
          finding(
              Kind.INCONSISTENT,
              text,
              "Its %s is %s, but that of %s, a version of the same work, is %s; correct one."
                  .formatted(name, other, first.id(), one)));
    }
  }

  private static LibraryFinding finding(Kind kind, OfficialText text, String why) {
    return new LibraryFinding(kind, text.id(), why);
  }
}

package org.bayan.core.internal.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bayan.core.TaskException;
import org.bayan.core.internal.BitextInput;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.TmxReader;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.terms.extract.ParallelText;

/** Reads the passages that term candidates are extracted from. */
public final class EvidenceReader {
  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";

  private EvidenceReader() {}

  /**
   * The beads of a bitext, of all alignments of Arabic and English texts.
   *
   * @param accepted whether those alone are taken that a person has accepted
   * @throws TaskException when the bitext cannot be read or has no such beads
   */
  public static List<Evidence> bitext(Path file, boolean accepted) throws TaskException {
    BitextProject project = BitextInput.read(file);
    List<Evidence> evidence = new ArrayList<>();
    boolean languages = false;
    for (Alignment alignment : project.getAlignments()) {
      Text source = project.getSource();
      Text target = alignment.getTarget();
      boolean arabicFirst = is(source, ARABIC) && is(target, ENGLISH);
      if (!arabicFirst && !(is(source, ENGLISH) && is(target, ARABIC))) {
        continue;
      }
      languages = true;
      for (Bead bead : alignment.getBeads()) {
        boolean taken = !accepted || bead.getStatus() == BeadStatus.ACCEPTED;
        if (taken && !bead.getSource().isEmpty() && !bead.getTarget().isEmpty()) {
          evidence.add(evidence(bead, arabicFirst));
        }
      }
    }
    if (!languages) {
      throw input(file + " holds no alignment of an Arabic with an English text; name another.");
    }
    if (evidence.isEmpty() && accepted) {
      throw input(file + " holds no accepted bead; accept beads in the workbench.")
          .withOption("or use --all-beads");
    }
    if (evidence.isEmpty()) {
      throw input(file + " holds no bead with both texts; align it first.");
    }
    return evidence;
  }

  private static Evidence evidence(Bead bead, boolean arabicFirst) {
    String first = text(bead.getSource());
    String second = text(bead.getTarget());
    return new Evidence(
        bead.getId(),
        arabicFirst ? new ParallelText(first, second) : new ParallelText(second, first));
  }

  private static String text(List<Segment> segments) {
    return segments.stream().map(Segment::getText).collect(Collectors.joining(" "));
  }

  private static boolean is(Text text, String language) {
    return Locale.forLanguageTag(text.getLanguage()).getLanguage().equals(language);
  }

  /**
   * The units of a translation memory that have both languages.
   *
   * @throws TaskException when it cannot be read or has no such units
   */
  public static List<Evidence> memory(Path file) throws TaskException {
    if (Files.isDirectory(file)) {
      throw input(file + " is a folder; name a TMX file.");
    }
    List<Evidence> evidence = new ArrayList<>();
    try {
      new TmxReader()
          .read(
              file,
              new LanguagePair(ARABIC, ENGLISH),
              (arabic, english) ->
                  evidence.add(
                      new Evidence(
                          String.valueOf(evidence.size() + 1), new ParallelText(arabic, english))));
    } catch (NoSuchFileException e) {
      throw new TaskException(
          TaskException.Kind.INPUT, "There is no file " + file + "; check the path.", e);
    } catch (IOException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    }
    if (evidence.isEmpty()) {
      throw input(file + " holds no unit in Arabic and English; name another memory.");
    }
    return evidence;
  }

  private static TaskException input(String message) {
    return new TaskException(TaskException.Kind.INPUT, message);
  }
}

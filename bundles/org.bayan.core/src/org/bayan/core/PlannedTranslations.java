package org.bayan.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.internal.AlignedBitext;
import org.bayan.core.internal.DocumentFormat;
import org.bayan.core.internal.SourceDocuments;
import org.bayan.model.bitext.Origin;

/** Which files the documents of a bitext become in translation. */
public final class PlannedTranslations {

  private static final String DOCX = ".docx";

  private PlannedTranslations() {}

  /**
   * Plans the translation of every source document. A file is named after its document, with the
   * language before the ending: {@code report.docx} becomes {@code report.en.docx}, and {@code
   * report.ar.txt} becomes {@code report.en.txt}.
   *
   * @param bitext a {@code .bitext} file
   * @param folder where to write
   * @param asDocx whether all become DOCX; without, those that cannot be written in their own
   *     format, such as PDF
   * @return a request for each document, in order; no two name one file
   * @throws TaskException when the bitext cannot be read, or its source comes from no document
   */
  public static List<TranslationRequest> of(Path bitext, Path folder, boolean asDocx)
      throws TaskException {
    AlignedBitext aligned = AlignedBitext.read(bitext);
    List<Origin> documents = new SourceDocuments(aligned.project().getSource()).all();
    if (documents.isEmpty()) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          bitext
              + " comes from no document that could be written again; export it as a translation"
              + " memory or a bilingual page.");
    }
    String from = aligned.project().getSource().getLanguage();
    String to = aligned.target().getLanguage();
    List<TranslationRequest> requests = new ArrayList<>();
    Set<Path> taken = new HashSet<>();
    for (int index = 0; index < documents.size(); index++) {
      Origin document = documents.get(index);
      String stem = stem(SourceDocuments.name(document), from) + "." + to;
      Path file = free(folder, stem, ending(document, asDocx), taken);
      requests.add(
          new TranslationRequest(
              bitext, file, Optional.of("" + (index + 1)), Optional.empty(), Optional.empty()));
    }
    return List.copyOf(requests);
  }

  private static String stem(String name, String language) {
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String tag = "." + language;
    return stem.length() > tag.length() && stem.endsWith(tag)
        ? stem.substring(0, stem.length() - tag.length())
        : stem;
  }

  private static String ending(Origin document, boolean asDocx) {
    String name = SourceDocuments.name(document);
    int dot = name.lastIndexOf('.');
    boolean again =
        DocumentFormat.of(document).filter(DocumentFormat::isWritten).isPresent()
            && DocumentFormat.of(document).equals(DocumentFormat.of(Path.of(name)));
    return asDocx || !again ? DOCX : name.substring(dot);
  }

  private static Path free(Path folder, String stem, String ending, Set<Path> taken) {
    Path file = folder.resolve(stem + ending);
    for (int number = 2; !taken.add(file); number++) {
      file = folder.resolve(stem + "-" + number + ending);
    }
    return file;
  }
}

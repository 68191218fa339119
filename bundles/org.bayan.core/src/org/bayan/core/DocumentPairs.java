package org.bayan.core;

import java.nio.file.Path;
import java.util.List;
import org.bayan.core.internal.pairs.FolderPairs;
import org.bayan.core.internal.pairs.FolderSide;
import org.bayan.core.internal.pairs.PairList;

/**
 * The pairs that one call aligns, from a list or from two folders.
 *
 * @param pairs in the order of the list, or of their names; no two have one name
 * @param alone files that have no counterpart in the other folder
 */
public record DocumentPairs(List<DocumentPair> pairs, List<Path> alone) {

  /** Copies the lists. */
  public DocumentPairs {
    pairs = List.copyOf(pairs);
    alone = List.copyOf(alone);
  }

  /**
   * The pairs that a list names: source, target and name a line, parted by tabs. Blank lines and
   * those that begin with # count for nothing; paths start from the folder of the list.
   *
   * @param list a file in UTF-8, or in UTF-16 with a byte order mark
   * @throws TaskException when it cannot be read or a line is wrong: which line, and why
   */
  public static DocumentPairs listed(Path list) throws TaskException {
    return new DocumentPairs(PairList.read(list), List.of());
  }

  /**
   * The pairs of two folders. Files belong together when their names are the same without ending
   * and language: {@code doc1.ar.txt} and {@code doc1.en.docx}. A pattern says by its {@code *}
   * which part of a file's name counts: {@code dir/*.ar}.
   *
   * @param source a folder, or a pattern: a path whose last part has one {@code *}
   * @param sourceLanguage BCP 47 tag
   * @param target a folder or a pattern; it may be the same folder, if names tell the language
   * @param targetLanguage BCP 47 tag
   * @throws TaskException when there is no such folder, no pair, or a name is that of two files
   */
  public static DocumentPairs found(
      String source, String sourceLanguage, String target, String targetLanguage)
      throws TaskException {
    return FolderPairs.match(
        FolderSide.parse(source, sourceLanguage), FolderSide.parse(target, targetLanguage));
  }

  /** Whether a text names a folder, or files by a pattern, rather than one file. */
  public static boolean isFolder(String text) {
    return FolderSide.isFolder(text);
  }
}

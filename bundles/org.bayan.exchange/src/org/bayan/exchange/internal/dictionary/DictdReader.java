package org.bayan.exchange.internal.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.PairSink;

/**
 * Dictionaries of the server dictd, in which FreeDict is published: an index, which says for each
 * headword where its article is, and a file of articles, plain or compressed by dictzip.
 */
public final class DictdReader {
  /** What an article has beyond this, in bytes, is passed over. */
  private static final int LONGEST = 1 << 16;

  private DictdReader() {}

  /**
   * Reads all entries.
   *
   * @param named the index or the articles; the other stands beside it
   */
  public static void read(Path named, LanguagePair languages, PairSink sink) throws IOException {
    DictdFiles files = DictdFiles.of(named);
    byte[] articles = files.articles();
    Orientation orientation = new Orientation(languages, true, sink);
    try (TextLines lines = TextLines.open(files.index())) {
      DictdPlace place = DictdPlace.next(lines);
      for (; place != null; place = DictdPlace.next(lines)) {
        if (place.offset() + place.length() > articles.length) {
          throw lines.fault("the article lies beyond the end of " + files.data());
        }
        String headword = place.headword();
        String text = text(articles, place, lines);
        DictdArticle.translations(headword, text)
            .forEach(translation -> orientation.accept(headword, translation));
      }
    }
  }

  private static String text(byte[] articles, DictdPlace place, TextLines lines)
      throws IOException {
    int length = (int) Math.min(LONGEST, place.length());
    ByteBuffer bytes = ByteBuffer.wrap(articles, (int) place.offset(), length);
    if (place.length() > LONGEST) {
      return StandardCharsets.UTF_8.decode(bytes).toString();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw lines.fault("the article of '" + place.headword() + "' is not UTF-8");
    }
  }
}

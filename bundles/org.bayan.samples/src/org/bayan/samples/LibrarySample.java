package org.bayan.samples;

import java.net.URL;
import java.util.List;

/**
 * Where the files of the sample library are, and of the second report, which follows it. All are
 * UTF-8; for the URLs see {@link BrusselsSample}.
 */
public final class LibrarySample {

  /** The documents that the Brussels statement cites, that statement itself among them. */
  private static final List<String> IDS =
      List.of(
          "S-2014-691.en",
          "S-PRST-2014-20.en",
          "S-RES-2139-2014.en",
          "S-RES-2165-2014.en",
          "S-RES-2170-2014.ar",
          "S-RES-2170-2014.en",
          "S-RES-2178-2014.en",
          "brussels-statement-2014.en",
          "jeddah-communique-2014.ar",
          "jeddah-communique-2014.en",
          "las-res-7804-2014.en",
          "paris-statement-2014.en");

  private LibrarySample() {}

  /**
   * An official text of the library.
   *
   * @param id its name without {@link #fileName}'s ending; the links name it so
   * @param file Akoma Ntoso 3.0
   */
  public record Text(String id, URL file) {

    /** The name that its file has in a library. */
    public String fileName() {
      return id + ".akn.xml";
    }
  }

  /** The official texts, by id. */
  public static List<Text> texts() {
    return IDS.stream()
        .map(id -> new Text(id, SampleFile.url("/library/" + id + ".akn.xml")))
        .toList();
  }

  /**
   * A second Arabic report as plain text: it follows three of the English texts at once, after a
   * summary of its own. Each line is a text unit.
   */
  public static URL report() {
    return SampleFile.url("/reports/fighters.ar.txt");
  }

  /** Gold segments of that report, one a line; a blank line stands between text units. */
  public static URL reportSegments() {
    return SampleFile.url("/reports/fighters.ar.seg");
  }

  /**
   * Gold links of that report, tab-separated: a head line that begins with {@code #}, then a link a
   * line, with the segment of the report, the id of the text, the segment of the text and the link
   * type. Segments are numbered from 0; a segment of the type {@code ADDED} has no text.
   */
  public static URL links() {
    return SampleFile.url("/reports/fighters.links.gold.tsv");
  }

  /**
   * Gold links of the Brussels report to the English statement in the same form: those of its beads
   * and those of the summary that it leads with.
   */
  public static URL brusselsLinks() {
    return SampleFile.url("/brussels/brussels.links.gold.tsv");
  }
}

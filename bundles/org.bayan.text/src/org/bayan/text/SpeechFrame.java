package org.bayan.text;

/**
 * The words that say who said the rest of a sentence, and where that rest is.
 *
 * @param start UTF-16 offset of the frame
 * @param end UTF-16 offset after the frame; a frame that stands before its content ends where the
 *     content starts or with the space before it
 * @param contentStart UTF-16 offset of what was said
 * @param contentEnd UTF-16 offset after what was said
 * @param kind what the verb of the frame does
 */
public record SpeechFrame(int start, int end, int contentStart, int contentEnd, Kind kind) {

  /** What the verb of a frame does. */
  public enum Kind {
    /**
     * It only says: "said that", "noted that", "according to". An official text does not have these
     * words; they are the reporter's.
     */
    SAYING,
    /**
     * It does something by saying it: "welcomed", "decided", "called for". An official text has
     * such a verb as well ("Participants welcomed", "Calls upon"), with another subject perhaps.
     */
    PERFORMATIVE
  }

  /** Whether the frame stands before its content. */
  public boolean leads() {
    return end <= contentStart;
  }

  /** The frame itself, as it is written. */
  public String frame(String text) {
    return text.substring(start, end);
  }

  /** What was said, as it is written. */
  public String content(String text) {
    return text.substring(contentStart, contentEnd);
  }
}

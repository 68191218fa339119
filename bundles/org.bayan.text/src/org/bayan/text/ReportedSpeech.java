package org.bayan.text;

import java.util.List;
import java.util.Optional;
import org.bayan.text.internal.speech.FrameReader;

/**
 * Tells the words of a reporter who says that somebody said something from what was said: {@code
 * وقال البيان إن …}, {@code … بحسب المتحدث}, {@code The statement said that …}, {@code …, he said}.
 *
 * <p>It works by rules: lists of verbs with what they govern, and of nouns for who speaks, stand
 * beside its code ({@code internal/speech/*.tab}). Arabic is read in both orders of verb and
 * subject, in the perfect and the imperfect, with the conjunctions written on the verb, and with
 * participles ({@code مشيراً إلى أن}); English actively, and in the manner of resolutions as well
 * ({@code Calls upon}, {@code Recalling}). Other languages have no frames. The legal ground of an
 * act ({@code وفقا لقراري مجلس الأمن}, "in accordance with") is no frame.
 */
public final class ReportedSpeech {
  private ReportedSpeech() {}

  /**
   * The frame of a whole sentence: the one that it begins with, or else the one that it ends with.
   *
   * @param text one sentence
   * @param language BCP 47 tag
   * @return the frame; the content of one at the head ends where another frame at the end begins
   */
  public static Optional<SpeechFrame> find(String text, String language) {
    return FrameReader.of(text, language).principal();
  }

  /**
   * All frames of a sentence, those in its middle as well ({@code …، مشيرين إلى أن …}).
   *
   * @param text one sentence
   * @param language BCP 47 tag
   * @return the frames in order, none overlapping; the content of each reaches to the next
   */
  public static List<SpeechFrame> all(String text, String language) {
    return FrameReader.of(text, language).all();
  }
}

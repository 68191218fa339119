package org.bayan.core.suggest;

import java.util.List;

/** Something that remembers translations, such as the bitext itself or a translation memory. */
public interface MatchSource {

  /**
   * Finds translations of sources like this one.
   *
   * @param source what is to be translated
   * @param most how many at most
   * @return the most similar first, each target once
   */
  List<Match> find(String source, int most);
}

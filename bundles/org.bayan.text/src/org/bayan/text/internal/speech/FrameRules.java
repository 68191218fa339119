package org.bayan.text.internal.speech;

import java.util.Optional;

/** How one language makes frames; all positions are tokens. */
interface FrameRules {

  /** The frame that a sentence begins with, label and connecting words before it included. */
  Optional<Frame> head(Words words);

  /** The frame that a sentence ends with. */
  Optional<Frame> tail(Words words);

  /** A frame that begins with a token in the middle of a sentence. */
  Optional<Frame> middle(Words words, int at);
}

package org.bayan.text.internal.speech;

import org.bayan.text.SpeechFrame.Kind;

/**
 * A frame in tokens.
 *
 * @param from its first token
 * @param to the token after its last one, where the content of a leading frame begins
 * @param kind what its verb does
 */
record Frame(int from, int to, Kind kind) {}

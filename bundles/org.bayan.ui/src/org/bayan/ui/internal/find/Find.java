package org.bayan.ui.internal.find;

import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.text.search.Match;

/**
 * One place where something was found.
 *
 * @param bead the bead
 * @param segment the segment
 * @param text the text of the segment when it was looked into
 * @param match where in the text
 */
record Find(Bead bead, Segment segment, String text, Match match) {}

package org.bayan.quality.ui.internal.checking;

import org.bayan.model.bitext.Segment;

/**
 * A part of the text of a segment.
 *
 * @param segment the segment; one that is in no text where it is only being written
 * @param start where the part begins, in UTF-16 units
 * @param end where it ends, exclusive; the start where something is missing
 */
public record SegmentPart(Segment segment, int start, int end) {}

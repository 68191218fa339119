package org.bayan.align.internal.features;

import java.util.List;
import org.bayan.align.Evidence;

/**
 * What may become an anchor when the other side has it as well.
 *
 * @param kind what it is
 * @param values what it may be; several for a word whose proclitics are uncertain
 * @param asserted whether it certainly is this kind of thing
 * @param span where it stands
 */
record RawAnchor(Evidence.Kind kind, List<String> values, boolean asserted, Span span) {}

/**
 * Translation memories in TMX (LISA OSCAR, 1.1 to 1.4b) with all that they say.
 *
 * <p>{@link org.bayan.exchange.tmx.TmxStreamReader} reads one {@link
 * org.bayan.exchange.tmx.TmxUnit} after another, so that files of any size fit into memory, and
 * tells a {@link org.bayan.exchange.tmx.TmxSink} of each {@link org.bayan.exchange.tmx.TmxProblem}
 * with its line: what is not as the standard has it and can be read nevertheless. {@link
 * org.bayan.exchange.tmx.TmxStreamWriter} writes units as TMX 1.4b. What is read and written again
 * says the same. The shorter way to the mere texts of two languages is {@link
 * org.bayan.exchange.TmxReader}.
 */
package org.bayan.exchange.tmx;

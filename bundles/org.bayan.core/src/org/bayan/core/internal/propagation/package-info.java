/**
 * What a translation says of other places with the same source.
 *
 * <p>Two sources are the same when nothing but invisible characters, white space and the case of
 * Latin letters tells them apart. Where also numbers do, these are the <i>slots</i>, and the
 * translation of one becomes that of the other when its numbers are exchanged.
 */
package org.bayan.core.internal.propagation;

/**
 * New segments for a bitext without the loss of what people did to the old ones.
 *
 * <p>A segment <i>survives</i> when a new segment has its range; it stays the object that it was.
 * The others are <i>gone</i>, and their <i>parts</i> are the new segments that overlap them. A
 * <i>spared</i> segment was edited or locked by a person and survives whatever the rules say.
 */
package org.bayan.core.internal.resegment;

/**
 * Finds roughly where long texts correspond, so that the search proper can keep to a band: the
 * texts are cut into blocks, blocks are compared as bags of words through what is known of
 * translations, and the way found is looked at ever closer.
 */
package org.bayan.align.internal.coarse;

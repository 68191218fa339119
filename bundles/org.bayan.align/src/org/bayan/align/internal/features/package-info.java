/**
 * What an aligner looks at. Each segment is reduced once to its length, the stems of its words and
 * its anchors; anchors and stems are numbered, so that comparing two segments is comparing
 * integers.
 */
package org.bayan.align.internal.features;

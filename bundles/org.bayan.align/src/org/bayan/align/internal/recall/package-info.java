/** What {@code org.bayan.align.recall} is made of: keys and queries, scores, and the search. */
package org.bayan.align.internal.recall;

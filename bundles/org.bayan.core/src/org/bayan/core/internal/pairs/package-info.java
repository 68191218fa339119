/**
 * Many pairs of documents in one call: which there are, what is done already, what came of them.
 */
package org.bayan.core.internal.pairs;

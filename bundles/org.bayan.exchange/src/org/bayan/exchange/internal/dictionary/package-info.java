/**
 * The forms of dictionaries, a reader each: line by line, so that only the entry at hand is held.
 */
package org.bayan.exchange.internal.dictionary;

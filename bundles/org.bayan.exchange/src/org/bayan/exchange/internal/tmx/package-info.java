/** The parts of a TMX file: document, translation units, segments with inline codes. */
package org.bayan.exchange.internal.tmx;

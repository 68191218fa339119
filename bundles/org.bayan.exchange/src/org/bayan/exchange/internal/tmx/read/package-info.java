/**
 * Reads TMX unit by unit: {@code RepairedMarkup} makes XML of what is nearly XML, {@code
 * UnitReader} and {@code ContentReader} read what the standard has, {@code Grammar} knows what
 * belongs where.
 */
package org.bayan.exchange.internal.tmx.read;

/**
 * Names from the Unicode CLDR data that ICU carries. They are read from its resource bundles as
 * they lie there: ICU's classes of names have no plural forms of units without a number, no list of
 * all keys, and load far more than the names when a process starts.
 */
package org.bayan.text.internal.locale;

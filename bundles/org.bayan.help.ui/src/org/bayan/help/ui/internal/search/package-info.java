/** Search in the pages of the guide, by words that are folded as everywhere in Bayan. */
package org.bayan.help.ui.internal.search;

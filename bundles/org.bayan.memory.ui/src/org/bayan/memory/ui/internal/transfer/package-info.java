/** Brings TMX files into memories, and writes memories as TMX. */
package org.bayan.memory.ui.internal.transfer;

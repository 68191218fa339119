/** Which memories a bitext is worked on with: a dialog, and the edit that it makes. */
package org.bayan.memory.ui.internal.memories;

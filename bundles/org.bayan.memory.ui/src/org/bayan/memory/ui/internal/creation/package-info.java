/** How a person gets a translation memory of their own, and opens one. */
package org.bayan.memory.ui.internal.creation;

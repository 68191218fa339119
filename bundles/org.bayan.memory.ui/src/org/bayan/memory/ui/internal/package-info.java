/** What the parts of this bundle are made of. */
package org.bayan.memory.ui.internal;

/** The Segment Details view: why the selected bead was aligned, and what people noted about it. */
package org.bayan.ui.internal.details;

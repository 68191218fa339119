/** How probable it is that a bead is right, and what else could stand there. */
package org.bayan.align.internal.confidence;

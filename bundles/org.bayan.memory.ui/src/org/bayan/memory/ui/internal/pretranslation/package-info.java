/** Pretranslation: the best matches of the memories are written where nothing is translated yet. */
package org.bayan.memory.ui.internal.pretranslation;

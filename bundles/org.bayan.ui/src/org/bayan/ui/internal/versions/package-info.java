/**
 * Earlier versions of a bitext, as the local history of the workspace keeps them: one for each time
 * that it was saved.
 */
package org.bayan.ui.internal.versions;

/**
 * What keeps unsaved work when Bayan ends without being asked to: while a bitext or a termbase has
 * unsaved changes, its state is written to a <em>recovery file</em> in the workspace, outside the
 * folders of the user, and offered at the next start.
 *
 * <p>Words: the <em>mirror</em> is a copy of a model that follows it; a <em>slot</em> is the place
 * where one run of Bayan keeps its recovery file; what an earlier run left there is
 * <em>recoverable</em>.
 */
package org.bayan.ui.internal.recovery;

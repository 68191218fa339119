/** Finds and replaces text in a bitext: what is asked for, where it stands, and what it becomes. */
package org.bayan.ui.internal.find;

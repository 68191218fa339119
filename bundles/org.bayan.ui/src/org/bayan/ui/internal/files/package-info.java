/**
 * What editors of one file have in common: an {@link org.bayan.ui.internal.files.OpenFile} is read,
 * changed, saved and watched, in however many windows it is shown.
 */
package org.bayan.ui.internal.files;

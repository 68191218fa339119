/**
 * The help of the product: what the platform asks for help is answered by a view, or by a tray
 * beside a dialog. A <em>topic</em> is an entry of the table of contents, a <em>page</em> what it
 * points at, a <em>context</em> the page for a place on the screen.
 */
package org.bayan.help.ui.internal;

/** The view of the guide and its parts: the tree of topics, the page, the way back. */
package org.bayan.help.ui.internal.view;

/**
 * Pages of the guide as text that can be shown and searched. Pages are well-formed XHTML with few
 * elements; a <em>line</em> is a paragraph, a heading, an item of a list or a row of a table, a
 * <em>span</em> a part of a line that looks different. An <em>address</em> is where the platform
 * says that a page is: {@code /bundle/folder/page.html#anchor}, whatever its language.
 */
package org.bayan.help.ui.internal.pages;

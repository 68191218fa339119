/**
 * Looks into web pages before a filter does: how deep they nest, and which of their blocks surround
 * the main content.
 *
 * <p>A <i>block</i> is an element that begins a line of its own (HTML Standard, 15.3), or a run of
 * text and inline elements that stands beside such elements. The <i>surroundings</i> are what a
 * site puts on each of its pages: menus, banners, forms, comments, footers. <i>Running text</i> is
 * text in sentences that are long and not links.
 */
package org.bayan.okapi.internal.html;

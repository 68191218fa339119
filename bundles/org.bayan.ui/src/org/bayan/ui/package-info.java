/**
 * The workbench side of Bayan: editors, views and commands that also install into an ordinary
 * Eclipse. This package names what other bundles refer to; the rest is internal.
 *
 * <p>Words: a <em>bead</em> groups source and target segments; the bitext editor shows each bead as
 * a band of one or more grid rows, as many as its longer side has segments.
 */
package org.bayan.ui;

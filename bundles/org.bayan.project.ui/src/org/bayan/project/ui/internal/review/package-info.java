/**
 * The wizard that brings back what a reviewer or another translation tool has made of a bitext:
 * which file, then every change with a box, then one undoable change of the open bitext.
 */
package org.bayan.project.ui.internal.review;

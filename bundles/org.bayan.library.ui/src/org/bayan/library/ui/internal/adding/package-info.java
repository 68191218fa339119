/**
 * Taking documents into a library: which, what is recognised of them, and what a person corrects
 * before they are in it.
 */
package org.bayan.library.ui.internal.adding;

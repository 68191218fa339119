/**
 * The form that shows and edits a whole entry of a termbase.
 *
 * <p>A <em>part</em> is an object of the model: the concept, a language, a term, a definition. A
 * <em>slot</em> is the place of one of its fields; it is on the screen where the field says
 * something, or a person has asked for it by Add Field. A <em>draft</em> is a part that a person
 * has begun and that says nothing yet, so that it is in no termbase.
 *
 * <p>Controls are made once and show one entry after the other: what shows a part that is still
 * there goes on showing it, so that focus, caret and scroll position outlive an edit from
 * elsewhere.
 */
package org.bayan.terms.ui.internal.form;

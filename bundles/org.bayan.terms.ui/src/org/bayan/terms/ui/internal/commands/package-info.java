/** What a person can have done in the termbase editor by its menus, keys and buttons. */
package org.bayan.terms.ui.internal.commands;

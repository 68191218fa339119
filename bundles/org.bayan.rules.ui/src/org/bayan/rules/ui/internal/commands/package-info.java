/** What the commands of the editor of rules do. */
package org.bayan.rules.ui.internal.commands;

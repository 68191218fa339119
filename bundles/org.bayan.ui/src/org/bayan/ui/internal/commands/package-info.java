/** What the commands of the bitext editor do. */
package org.bayan.ui.internal.commands;

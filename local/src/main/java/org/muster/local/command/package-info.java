/** The commands of {@code ./muster}, one class each. A command parses its options, calls a module, and prints. */
package org.muster.local.command;

/** What the commands print: tables that fit the terminal, JSON, CSV and progress bars. */
package org.muster.local.output;

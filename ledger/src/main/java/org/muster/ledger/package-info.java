/** To be written. */
package org.muster.ledger;

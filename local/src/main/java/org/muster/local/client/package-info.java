/** Asks a running service over HTTP, as any other client would. */
package org.muster.local.client;

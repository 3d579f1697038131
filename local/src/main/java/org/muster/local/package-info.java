/**
 * Everything on one machine without Docker: the {@code ./muster} command line ({@link org.muster.local.command}), and the
 * whole system in one process ({@link org.muster.local.system}): an embedded KRaft broker, a schema registry as a child
 * process, and the Streams application with its HTTP API.
 */
package org.muster.local;

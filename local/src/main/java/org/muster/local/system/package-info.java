/**
 * The whole system on one machine: {@link org.muster.local.system.EmbeddedBroker} in this process,
 * {@link org.muster.local.system.RegistryProcess} as a child that never outlives it, and
 * {@link org.muster.local.system.LocalSystem} that starts both and the Streams application, and stops them again. Everything
 * listens on loopback only.
 */
package org.muster.local.system;

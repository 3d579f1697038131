/** Tests of what is not code: the manifests that run Muster elsewhere. */
package org.muster.deploy;
